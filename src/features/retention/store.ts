import type { Db } from '../../storage/db';
import { PERIODS, PRUNED, STANDARD, type Days, type PrunedTable } from './periods';

/** The periods of an organisation. A chosen one that may no longer be chosen counts as not chosen. */
export const readDays = async (db: Db, tenant: string): Promise<Days> => {
  const rows = await db
    .selectFrom('retention_periods')
    .select(['table_name', 'days'])
    .where('tenant', '=', tenant)
    .execute();
  const chosen = (table: PrunedTable): number => {
    const days = rows.find(({ table_name }) => table_name === table)?.days;
    const choices: readonly number[] = PERIODS[table].choices;
    return days !== undefined && choices.includes(days) ? days : STANDARD[table];
  };
  return { deadlines: chosen('deadlines'), deliveries: chosen('deliveries') };
};

/**
 * Chooses the periods if they are as the card saw them, or are as wished already; otherwise nothing changes and it is false.
 * One conditional statement for each table, so that of two who choose at once the second is told.
 */
export const saveDays = async (db: Db, tenant: string, seen: Days, wished: Days): Promise<boolean> => {
  let all = true;
  for (const table of PRUNED) {
    const row = await db
      .insertInto('retention_periods')
      .values({ tenant, table_name: table, days: wished[table] })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant', 'table_name'])
          .doUpdateSet({ days: wished[table] })
          .where('retention_periods.days', 'in', [seen[table], wished[table]]),
      )
      .returning('days')
      .executeTakeFirst();
    all &&= row !== undefined;
  }
  return all;
};
