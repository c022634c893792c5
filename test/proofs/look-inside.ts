import { sql } from 'kysely';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openDatabase } from '../../src/storage/open-database';
import type { DeadlinesTable } from '../../src/storage/schema';

/** What stands in the database while no service runs. */
export interface Inside {
  readonly deadlines: readonly Pick<DeadlinesTable, 'owner' | 'code' | 'next_on' | 'status'>[];
  /** Users whose reminder was being sent when the service ended. */
  readonly sending: readonly string[];
  /** Users whose last delivery has failed: the next day is to try anew. */
  readonly failed: readonly string[];
}

/** PostgreSQL may still be at a statement of a client that is gone. */
const untilAlone = async ({ db, dialect }: Database): Promise<void> => {
  if (dialect === 'sqlite') return;
  const others = sql<{ count: number }>`
    select count(*) as count from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`;
  while ((await others.execute(db)).rows[0]?.count !== 0) await pause(10);
};

/** Looks, once the last service's doings have come to an end. */
export const lookInside = async (databaseUrl: string): Promise<Inside> => {
  const database = await openDatabase(databaseUrl, { poolSize: 1 });
  try {
    await untilAlone(database);
    const deadlines = await database.db
      .selectFrom('deadlines')
      .select(['owner', 'code', 'next_on', 'status'])
      .execute();
    const deliveries = await database.db.selectFrom('deliveries').select(['user_id', 'state']).execute();
    const inState = (wanted: string) => deliveries.filter(({ state }) => state === wanted).map((one) => one.user_id);
    return { deadlines, sending: inState('sending'), failed: inState('failed') };
  } finally {
    await database.close();
  }
};
