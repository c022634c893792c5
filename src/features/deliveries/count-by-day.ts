import type { LocalDate } from '../../calendar/local-date';
import type { Db } from '../../storage/db';
import type { DeliveryState } from '../../storage/schema';

/** One day's deliveries by the state they stand in; states that hold none are left out. */
export interface DayCounts {
  readonly day: LocalDate;
  readonly states: Readonly<Partial<Record<DeliveryState, number>>>;
}

/** What still moves: how many, and since when the first of them could have gone, in milliseconds since 1970. */
export interface StillMoving {
  readonly count: number;
  readonly since: number | null;
}

/**
 * How the deliveries of the latest days stand, the newest first: counts alone, nothing of whom or what.
 * @param tenant of one organisation; null for all that share the database
 */
export const countByDay = async (db: Db, tenant: string | null, days: number): Promise<readonly DayCounts[]> => {
  const of = db.selectFrom('deliveries').$if(tenant !== null, (query) => query.where('tenant', '=', tenant ?? ''));
  const latest = await of.select('local_date').distinct().orderBy('local_date', 'desc').limit(days).execute();
  const oldest = latest.at(-1)?.local_date;
  if (oldest === undefined) return [];
  const rows = await of
    .select((eb) => ['local_date', 'state', eb.fn.countAll<number>().as('count')])
    .where('local_date', '>=', oldest)
    .groupBy(['local_date', 'state'])
    .execute();
  return latest.map(({ local_date: day }) => ({
    day,
    states: Object.fromEntries(rows.filter((row) => row.local_date === day).map(({ state, count }) => [state, count])),
  }));
};

/** What is to be tried now or later. @param tenant null for all */
export const stillMoving = async (db: Db, tenant: string | null): Promise<StillMoving> => {
  const row = await db
    .selectFrom('deliveries')
    .$if(tenant !== null, (query) => query.where('tenant', '=', tenant ?? ''))
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('due_at').as('since')])
    .where('due_at', 'is not', null)
    .executeTakeFirst();
  return { count: row?.count ?? 0, since: row?.since ?? null };
};
