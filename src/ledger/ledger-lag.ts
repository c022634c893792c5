import type { Db } from '../storage/db';

/** How long, in seconds, the delivery that has waited longest is overdue; 0 when none is. @param now milliseconds since 1970 */
export const ledgerLag = async (db: Db, now: number): Promise<number> => {
  const { oldest } = await db
    .selectFrom('deliveries')
    .select((eb) => eb.fn.min('due_at').as('oldest'))
    .where('due_at', '<=', now)
    .executeTakeFirstOrThrow();
  return oldest === null ? 0 : (now - oldest) / 1_000;
};
