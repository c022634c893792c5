import type { LocalDate } from '../calendar/local-date';
import type { Db } from '../storage/db';
import type { DeliveryState } from '../storage/schema';

const NONE: Readonly<Record<DeliveryState, number>> = {
  planned: 0,
  sending: 0,
  sent: 0,
  refused: 0,
  throttled: 0,
  unknown: 0,
  failed: 0,
  superseded: 0,
};

/** How many of a day's deliveries stand in each state. */
export const countDeliveries = async (db: Db, day: LocalDate): Promise<Readonly<Record<DeliveryState, number>>> => {
  const rows = await db
    .selectFrom('deliveries')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .where('local_date', '=', day)
    .groupBy('state')
    .execute();
  return { ...NONE, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
};
