import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../../../src/storage/open-database';

/** Everything that a text could have ended in, as text, by its name. */
export type Sinks = Readonly<Record<string, string>>;

/** The files of an SQLite database as they lie on the disk, the write-ahead log and all else beside it. */
const readFiles = (url: string): Sinks => {
  const folder = dirname(url.replace(/^file:/, ''));
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
};

/** Every row of every table. */
const readRows = async (url: string): Promise<Sinks> => {
  const { db, close } = await openDatabase(url);
  try {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public'`.execute(db);
    const sinks: Record<string, string> = {};
    for (const { name } of tables)
      sinks[name] = JSON.stringify((await sql`select * from ${sql.table(name)}`.execute(db)).rows);
    return sinks;
  } finally {
    await close();
  }
};

/** What a database holds, as bytes on the disk where there is one file, else as rows. */
export const readDatabase = (url: string): Promise<Sinks> =>
  url.startsWith('file:') ? Promise.resolve(readFiles(url)) : readRows(url);
