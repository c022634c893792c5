import { killBookings } from './bookings/kill-bookings';
import type { Proof, Shown } from './proof';

const ROUNDS = 50;
const SEED = 9;

const killsOn = (dialect: 'sqlite' | 'postgres', name: string) => async (): Promise<Shown> => {
  const { faults, ...figures } = await killBookings(dialect, ROUNDS, SEED);
  return { figures: { database: name, ...figures, faults: faults.length }, faults };
};

/** What an asker was told is sent is there, and comes to the unit, whenever the service is killed. */
export const killBookingsProof: Proof = {
  name: 'Bookings through a service that is killed',
  says: 'One after the other, requests are sent through the whole service, which is killed with SIGKILL at a random moment within a second and a half of each start. Afterwards each request that the asker was told is sent stands in the database and in the unit’s channel. *Repeats*: cards in the channel beyond one for each request, at most one for each kill.',
  runs: [killsOn('sqlite', 'SQLite'), killsOn('postgres', 'PostgreSQL')],
};
