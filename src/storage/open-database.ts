import { Kysely, sql } from 'kysely';
import type { Db } from './db';
import { migrate } from './migrate';
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

const isPostgres = (url: string): boolean => /^postgres(ql)?:\/\//.test(url);

const pathOf = (url: string): string => {
  const path = /^file:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (path === undefined) throw new Error('A database is file:<path> or postgres://…');
  return path;
};

/**
 * Opens the database at `url` (`file:./data/lotsen.db` is SQLite, `postgres://…` PostgreSQL) and brings its tables up to date.
 * Several may open the same one at once. Rejects when it cannot be opened or migrated.
 */
export const openDatabase = async (url: string, options: PostgresOptions = {}): Promise<Database> => {
  const dialect = isPostgres(url) ? 'postgres' : 'sqlite';
  const opened =
    dialect === 'postgres' ? { dialect: openPostgres(url, options), alone: false } : await openSqlite(pathOf(url));
  const db = new Kysely<Schema>({ dialect: opened.dialect });
  const close = () => db.destroy();
  try {
    await migrate(db, dialect);
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
