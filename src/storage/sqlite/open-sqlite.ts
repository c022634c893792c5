import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import Libsql from 'libsql';
import { SqliteDriver } from './driver';
import { isBusy, retryBusy } from './retry-busy';
import { withStatements } from './statements';

/** How long another process's write lock may hold up the event loop, in ms; after that the wait goes on beside it. */
const BUSY_TIMEOUT = 250;

/**
 * Makes the folder (0700) and the file (0600) where they are missing; a folder that stands keeps its mode. A file that stands
 * is never opened here: closing it again would drop the locks that another connection of this process has on it (POSIX), and
 * two connections without locks ruin the file.
 */
const makePrivate = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  if (existsSync(path)) chmodSync(path, 0o600);
  else closeSync(openSync(path, 'wx', 0o600));
};

/**
 * Whether no other process has the file open: SQLite leaves the write-ahead log only then. Whoever is not alone waits
 * `BUSY_TIMEOUT` for that answer.
 */
const isAlone = (sqlite: Libsql.Database): boolean => {
  try {
    sqlite.exec('pragma journal_mode=DELETE');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
};

/** Opens the file so that what is committed is on the disk. Relative paths count from the working directory. Rejects when it cannot. */
export const openSqlite = async (given: string): Promise<{ readonly dialect: Dialect; readonly alone: boolean }> => {
  const path = resolve(given);
  makePrivate(path);
  const sqlite = new Libsql(path);
  sqlite.exec(`pragma busy_timeout=${BUSY_TIMEOUT}`);
  const alone = isAlone(sqlite);
  // Processes that start together may stand in each other's way here.
  await retryBusy(() => sqlite.exec('pragma journal_mode=WAL'));
  sqlite.exec('pragma synchronous=FULL');
  sqlite.exec('pragma foreign_keys=ON');
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(withStatements(sqlite)),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return { dialect, alone };
};
