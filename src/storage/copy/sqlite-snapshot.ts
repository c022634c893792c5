import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { Row } from './format';
import { PAGE, quoted, TABLES, type Snapshot } from './snapshot';

const namesIn = (sqlite: Libsql.Database, query: string): readonly string[] =>
  (sqlite.prepare(query).all() as { name: string }[]).map(({ name }) => name);

const rowsIn = async function* (sqlite: Libsql.Database, table: string): AsyncGenerator<readonly Row[]> {
  const columns = namesIn(sqlite, `select name from pragma_table_info('${table}')`);
  // libsql adds a property of its own to each row: only what is a column is taken.
  const toRow = (raw: Record<string, unknown>): Row =>
    Row.parse(Object.fromEntries(columns.map((name) => [name, raw[name]])));
  const page = sqlite.prepare(
    `select rowid as copied_at, ${columns.map(quoted).join(', ')} from ${quoted(table)} where rowid > ? order by rowid limit ${PAGE}`,
  );
  for (let after = -1; ;) {
    const raws = page.all([after]) as Record<string, unknown>[];
    if (raws.length === 0) return;
    yield await Promise.resolve(raws.map(toRow));
    after = Number(raws.at(-1)?.['copied_at']);
  }
};

/**
 * Lets `read` see an SQLite file as it stands, while others read and write it: SQLite itself copies it aside first.
 * @param folder where there is room for that copy; it is removed again
 */
export const readSqliteSnapshot = async <T>(
  path: string,
  folder: string,
  read: (snapshot: Snapshot) => Promise<T>,
): Promise<T> => {
  const aside = mkdtempSync(join(folder, '.copy-'));
  try {
    const copy = join(aside, 'copy.db');
    const live = new Libsql(path, { fileMustExist: true });
    try {
      live.exec('pragma busy_timeout=10000');
      live.exec(`vacuum into '${copy.replace(/'/g, "''")}'`);
    } finally {
      live.close();
    }
    const sqlite = new Libsql(copy);
    try {
      return await read({
        migrations: namesIn(sqlite, 'select name from migrations order by name'),
        tables: namesIn(sqlite, TABLES.sqlite),
        rows: (table) => rowsIn(sqlite, table),
      });
    } finally {
      sqlite.close();
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
};
