import { openDatabase } from '../../src/storage/open-database';
import { freshPostgres } from '../setup/fresh-postgres';
import { freshSqlite } from '../setup/fresh-sqlite';
import { walkBooking } from './bookings/walk';
import type { Proof, Shown } from './proof';

const WALKS = { sqlite: 10_000, postgres: 2_000 } as const;

const walksOn = (dialect: 'sqlite' | 'postgres', name: string) => async (): Promise<Shown> => {
  const fresh = dialect === 'sqlite' ? freshSqlite() : await freshPostgres();
  const database = await openDatabase(fresh.url);
  const faults: string[] = [];
  let [steps, changes, agreed] = [0, 0, 0];
  for (let seed = 1; seed <= WALKS[dialect]; seed += 1) {
    const walked = await walkBooking(database.db, seed);
    faults.push(...walked.faults);
    steps += walked.steps;
    changes += walked.done;
    if (walked.reached.has('booked')) agreed += 1;
    // Numbers are drawn among fifteen thousand: none is in use for long.
    await database.db.deleteFrom('consultations').execute();
  }
  await database.close();
  await fresh.drop();
  const figures = {
    database: name,
    walks: WALKS[dialect],
    steps,
    changes,
    'came to a time': agreed,
    faults: faults.length,
  };
  return { figures, faults };
};

/** Whatever three people do with a booking, in any order and at once, what must hold holds. */
export const bookingsProof: Proof = {
  name: 'Random walks of a booking',
  says: [
    'An asker and two at the unit do anything with a request, in any order, twice, at the same time, with cards of any age and times of any hour. After each step: of those who press at once one wins at most, a stale card changes nothing, no time lies outside the working hours, none after three weeks without a reason and the asker’s yes, what was confirmed is owed to be told to each party, each change is one of the table of moves, and the audit has it.',
    '*Steps*: what was pressed, alone or at once. *Changes*: how many of them changed the booking.',
  ].join('\n'),
  runs: [walksOn('sqlite', 'SQLite'), walksOn('postgres', 'PostgreSQL')],
};
