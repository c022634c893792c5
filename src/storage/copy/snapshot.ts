import type { DialectName } from '../open-database';
import type { Row } from './format';

/** A database as it stood at one moment, however it changes meanwhile. */
export interface Snapshot {
  readonly migrations: readonly string[];
  /** All tables but the migrations' own list, sorted. */
  readonly tables: readonly string[];
  /** The rows of a table, some at a time. */
  readonly rows: (table: string) => AsyncIterable<readonly Row[]>;
}

export const PAGE = 500;

/** A name as both databases read it in a statement. */
export const quoted = (name: string): string => `"${name.replace(/"/g, '""')}"`;

/** The query for the names of all tables but the migrations' own list, sorted. */
export const TABLES: Readonly<Record<DialectName, string>> = {
  sqlite: `select name from sqlite_master
    where type = 'table' and name not like 'sqlite_%' and name <> 'migrations' order by name`,
  postgres: `select tablename as name from pg_tables
    where schemaname = current_schema() and tablename <> 'migrations' order by name`,
};
