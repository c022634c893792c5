import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import Libsql from 'libsql';
import { SqliteDriver } from './driver';

/** How long another process's write lock may hold up the event loop, in ms; after that the wait goes on beside it. */
const BUSY_TIMEOUT = 250;

/** Makes the folder (0700) and the file (0600) where they are missing; a folder that stands keeps its mode. */
const makePrivate = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
};

/** Opens the file so that what is committed is on the disk. Relative paths count from the working directory. Throws when it cannot. */
export const openSqlite = (given: string): Dialect => {
  const path = resolve(given);
  makePrivate(path);
  const sqlite = new Libsql(path);
  // The timeout first: two processes that start at once both switch to the write-ahead log.
  for (const pragma of [`busy_timeout=${BUSY_TIMEOUT}`, 'journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON'])
    sqlite.exec(`pragma ${pragma}`);
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(sqlite),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
};
