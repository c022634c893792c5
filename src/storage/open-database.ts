import { Kysely, sql } from 'kysely';
import type { Db } from './db';
import { isPostgres, pathOf } from './database-url';
import { migrate } from './migrate';
import { migrations, type Migration } from './migrations';
import { openPostgres, type PostgresOptions } from './postgres/open-postgres';
import type { Schema } from './schema';
import { openSqlite } from './sqlite/open-sqlite';

export type DialectName = 'sqlite' | 'postgres';

/** An open database whose tables are those of `Schema`. */
export interface Database {
  readonly db: Db;
  readonly dialect: DialectName;
  /**
   * No other process had it open when it was opened: what an earlier one left half done is nobody's any longer.
   * Known of SQLite only; false on PostgreSQL.
   */
  readonly alone: boolean;
  /** Whether it answers now. Never rejects. */
  readonly ready: () => Promise<boolean>;
  /** Waits for what is under way. Afterwards every query rejects. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the database at `url` (`file:./data/lotsen.db` is SQLite, `postgres://…` PostgreSQL) and brings its tables up to date.
 * Several may open the same one at once. `steps`: the migrations to take, all when left out. Rejects when it cannot be opened or migrated.
 */
export const openDatabase = async (
  url: string,
  { steps = migrations, ...options }: PostgresOptions & { readonly steps?: readonly Migration[] } = {},
): Promise<Database> => {
  const dialect = isPostgres(url) ? 'postgres' : 'sqlite';
  const opened =
    dialect === 'postgres' ? { dialect: openPostgres(url, options), alone: false } : await openSqlite(pathOf(url));
  const db = new Kysely<Schema>({ dialect: opened.dialect });
  const close = () => db.destroy();
  try {
    await migrate(db, dialect, steps);
  } catch (error) {
    await close();
    throw error;
  }
  const answers = () => db.selectNoFrom(sql`1`.as('one')).execute();
  return {
    db,
    dialect,
    alone: opened.alone,
    close,
    ready: () =>
      answers().then(
        () => true,
        () => false,
      ),
  };
};
