import { sql } from 'kysely';
import type { LocalDate } from '../calendar/local-date';
import type { Database } from '../storage/open-database';
import type { DeliveryState } from '../storage/schema';
import { picking } from './picking';
import { RESERVATION } from './reserve';

const is = (state: DeliveryState) => sql.lit(state);

type Store = Pick<Database, 'db' | 'dialect'>;

/** So often at most is a delivery begun whose instance ends each time: it may be what ends them. */
const MOST_ATTEMPTS = 5;

/**
 * Takes up what was being sent when its instance ended: it may have arrived, and goes again, marked. Unlike a call that was
 * answered with an error, an ended process has often not even called, so one that ends twice so is not left at that.
 * What has ended `MOST_ATTEMPTS` instances fails, untold: the next day of its kind tries anew. What belongs to an earlier day
 * leaves it to the next. Either is marked then, too.
 * @param expired leases up to this instant have run out
 */
export const recoverSending = async (
  { db, dialect }: Store,
  { expired, now, day }: { readonly expired: number; readonly now: number; readonly day: LocalDate },
): Promise<void> => {
  await db
    .with('picked', (cte) =>
      picking(dialect, cte.selectFrom('deliveries').select('id').where('lease_until', '<=', expired)),
    )
    .updateTable('deliveries')
    .set((eb) => {
      const today = eb('local_date', '=', day);
      const again = eb('attempts', '<', MOST_ATTEMPTS);
      return {
        state: eb
          .case()
          .when(eb.not(again))
          .then(is('failed'))
          .when(today)
          .then(is('unknown'))
          .else(is('superseded'))
          .end(),
        due_at: eb
          .case()
          .when(eb.and([again, today]))
          .then(eb.cast<number>(eb.val(now), 'bigint'))
          .else(null)
          .end(),
        repeat: 1,
        lease_until: null,
        updated_at: now,
      };
    })
    .where('id', 'in', (eb) => eb.selectFrom('picked').select('picked.id'))
    .execute();
};

/** Ends what an earlier day has left unsent: the kind still owes it, and the day's own delivery says it as it now is. */
export const endEarlierDays = async ({ db, dialect }: Store, day: LocalDate, now: number): Promise<void> => {
  await db
    .with('picked', (cte) =>
      picking(
        dialect,
        cte.selectFrom('deliveries').select('id').where('due_at', 'is not', null).where('local_date', '<', day),
      ),
    )
    .updateTable('deliveries')
    .set((eb) => ({
      state: 'superseded',
      due_at: null,
      repeat: eb.case().when('state', '=', 'unknown').then(eb.lit<1>(1)).else(eb.ref('repeat')).end(),
      updated_at: now,
    }))
    .where('id', 'in', (eb) => eb.selectFrom('picked').select('picked.id'))
    .execute();
};

/** Frees what an instance that is known to be gone had set aside. */
export const freeReserved = async ({ db }: Store, now: number): Promise<void> => {
  await db
    .updateTable('deliveries')
    .set({ due_at: now })
    .where('due_at', '>', now)
    .where('due_at', '<=', now + RESERVATION)
    .execute();
};
