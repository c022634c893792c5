import { sql } from 'kysely';
import type { Trx } from '../db';
import { migrations } from '../migrations';
import { openDatabase, type DialectName } from '../open-database';
import { transaction } from '../transaction';
import { First, Line, type Row } from './format';
import { linesOfFile } from './lines';
import { TABLES } from './snapshot';

/** Rows in one statement: below what either database takes of parameters, for tables of 60 columns. */
const TOGETHER = 200;

const readFirst = (path: string): readonly string[] => {
  const [line = ''] = linesOfFile(path);
  const first = First.safeParse(line.startsWith('{') ? JSON.parse(line) : null);
  if (!first.success) throw new Error('The file is no copy of this service’s');
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = first.data.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new Error(`The copy was made by a newer version, with ${unknown.join(', ')}: restore it with that version`);
  return first.data.migrations;
};

const insert = async (trx: Trx, table: string, rows: readonly Row[]): Promise<void> => {
  if (rows.length > 0)
    await trx
      .insertInto(table as never)
      .values(rows)
      .execute();
};

const checkEmpty = async (trx: Trx, dialect: DialectName, taken: readonly string[]): Promise<void> => {
  const { rows: steps } = await sql<{ name: string }>`select name from migrations`.execute(trx);
  if (steps.length > taken.length)
    throw new Error('The database has newer tables than the copy. Give one that the service has not opened');
  const { rows: tables } = await sql<{ name: string }>`${sql.raw(TABLES[dialect])}`.execute(trx);
  for (const { name } of tables) {
    const { rows } = await sql`select 1 as one from ${sql.table(name)} limit 1`.execute(trx);
    if (rows.length > 0) throw new Error('The database is not empty. A copy is restored into a new one');
  }
};

/** Reads every row into the tables. Throws when the file ends early, and all is undone. */
const insertAll = async (trx: Trx, path: string): Promise<number> => {
  let [count, whole] = [0, false];
  let waiting: { readonly table: string; readonly rows: Row[] } = { table: '', rows: [] };
  const lines = linesOfFile(path);
  lines.next();
  for (const text of lines) {
    const line = Line.parse(JSON.parse(text));
    if ('rows' in line) {
      whole = line.rows === count;
      continue;
    }
    if (line.table !== waiting.table || waiting.rows.length === TOGETHER) {
      await insert(trx, waiting.table, waiting.rows);
      waiting = { table: line.table, rows: [] };
    }
    waiting.rows.push(line.row);
    count++;
  }
  if (!whole) throw new Error('The copy is not whole: its end is missing');
  await insert(trx, waiting.table, waiting.rows);
  return count;
};

/**
 * Puts a copy into an empty database, all of it or nothing, and brings its tables up to date. Resolves to the number of
 * rows. Rejects when the file is no whole copy, when it comes from a newer version, or when the database is not empty.
 */
export const restoreCopy = async (path: string, url: string): Promise<number> => {
  const taken = readFirst(path);
  const target = await openDatabase(url, { steps: migrations.filter(({ name }) => taken.includes(name)) });
  let count = 0;
  try {
    count = await transaction(target.db, async (trx) => {
      await checkEmpty(trx, target.dialect, taken);
      return insertAll(trx, path);
    });
  } finally {
    await target.close();
  }
  await (await openDatabase(url)).close();
  return count;
};
