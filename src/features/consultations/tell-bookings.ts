import type { LocalDate } from '../../calendar/local-date';
import type { Db } from '../../storage/db';
import type { Person } from '../../turn/person';
import { UNIT_NAMES } from '../bindings/api';
import { ENDS } from './booking';
import { bookingsOf } from './store';
import { askerState } from './views/words';

/** What is kept of a person's bookings, a line each. */
export const tellBookings = async (db: Db, person: Person, on: LocalDate): Promise<readonly string[]> =>
  (await bookingsOf(db, person)).map((booking) =>
    [
      `${booking.number}: ${UNIT_NAMES[booking.unit]}, ${askerState(booking, on)}`,
      ...(booking.askerName === '' ? [] : [`Namn: ${booking.askerName}.`]),
      ...(booking.text === null ? [] : [`Text: ”${booking.text}”`]),
    ].join(' '),
  );

/** Under which name a person has taken requests at their unit, and how many. */
export const tellTaken = async (db: Db, { tenant, user }: Person): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('consultation_takers')
    .select('name')
    .where('tenant', '=', tenant)
    .where('user_id', '=', user)
    .execute();
  return [...new Set(rows.map(({ name }) => name))].map(
    (name) => `${name}: ${rows.filter((row) => row.name === name).length}`,
  );
};

/** How many bookings of a person are open. */
export const openBookings = async (db: Db, person: Person): Promise<number> =>
  (await bookingsOf(db, person)).filter(({ state }) => !ENDS.includes(state) && state !== 'held').length;
