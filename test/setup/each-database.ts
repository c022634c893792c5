import type { Db } from '../../src/storage/db';
import { type Database, type DialectName, openDatabase } from '../../src/storage/open-database';
import type { Schema } from '../../src/storage/schema';
import { freshPostgres } from './fresh-postgres';
import { freshSqlite } from './fresh-sqlite';

/** The database that a sentence speaks of. It is open, migrated and empty when each test starts. */
export interface Given {
  readonly dialect: DialectName;
  readonly url: string;
  readonly database: Database;
  readonly db: Db;
}

/** Every table: the compiler asks for one that is forgotten. */
const EMPTIED: Readonly<Record<keyof Schema, true>> = {
  people: true,
  profiles: true,
  deadlines: true,
  deliveries: true,
  walks: true,
  retention_periods: true,
  feedback: true,
  files: true,
  instances: true,
  held_tenants: true,
  local_facts: true,
  local_fact_versions: true,
  local_fact_reports: true,
  channels: true,
  notices: true,
  codes: true,
  unit_channels: true,
  held_roles: true,
  cover_codes: true,
  deputies: true,
  group_members: true,
  consultations: true,
  consultation_takers: true,
  consultation_changes: true,
};
const TABLES = Object.keys(EMPTIED) as (keyof Schema)[];

/** Says the same sentences of SQLite and of PostgreSQL, each with a database of its own. */
export const eachDatabase = (name: string, sentences: (given: Given) => void): void => {
  for (const dialect of ['sqlite', 'postgres'] as const)
    describe(`${name}, on ${dialect}`, () => {
      let fresh: { readonly url: string; readonly drop: () => void | Promise<void> } | undefined;
      let database: Database | undefined;
      const opened = <T>(value: T | undefined): T => {
        if (value === undefined) throw new Error('The database is open only inside a test');
        return value;
      };

      beforeAll(async () => {
        fresh = dialect === 'sqlite' ? freshSqlite() : await freshPostgres();
        database = await openDatabase(fresh.url);
      });
      beforeEach(async () => {
        for (const table of TABLES) await opened(database).db.deleteFrom(table).execute();
      });
      afterAll(async () => {
        await database?.close();
        await fresh?.drop();
      });

      sentences({
        dialect,
        get url() {
          return opened(fresh).url;
        },
        get database() {
          return opened(database);
        },
        get db() {
          return opened(database).db;
        },
      });
    });
};
