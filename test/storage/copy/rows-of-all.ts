import { sql } from 'kysely';
import type { Db } from '../../../src/storage/db';
import type { DialectName } from '../../../src/storage/open-database';
import { columnsOf } from '../../features/person-columns';

interface Opened {
  readonly db: Db;
  readonly dialect: DialectName;
}

/** Every row of every table as text that can be compared, sorted; and each table's count of rows. */
export const allRows = async ({ db, dialect }: Opened): Promise<Readonly<Record<string, readonly string[]>>> => {
  const tables = [...new Set((await columnsOf({ db, dialect })).map(({ table }) => table))].sort();
  const entries = [];
  for (const table of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
    const lines = rows.map((row) =>
      JSON.stringify(
        Object.entries(row)
          .filter(([name]) => name !== '_metadata')
          .sort(([a], [b]) => a.localeCompare(b)),
      ),
    );
    entries.push([table, lines.sort()] as const);
  }
  return Object.fromEntries(entries);
};

/** Texts that a copy might spoil. */
const HARD = ['å ä ö', 'rad\nrad', '"citat" \\ och \u2028', "'); drop table people; --", '👩‍👧', ''];

const textOf = (column: string, i: number): string => {
  if (column === 'status' || column === 'state') return i % 2 === 0 ? 'open' : 'done';
  return `${HARD[i % HARD.length] ?? ''} ${i}`;
};

/**
 * Puts rows into every table that takes made-up ones (some have rules of their own), and answers with those tables' names.
 * @param count rows for each
 */
export const fillTables = async ({ db, dialect }: Opened, count: number): Promise<readonly string[]> => {
  const columns = await columnsOf({ db, dialect });
  const filled: string[] = [];
  for (const table of new Set(columns.map((column) => column.table))) {
    const own = columns.filter((column) => column.table === table);
    const rows = Array.from({ length: count }, (_, i) =>
      Object.fromEntries<string | number | null>(
        own.map(({ column, type }) => {
          if (/(int|integer)$/.test(type))
            return [column, type === 'bigint' || column.endsWith('_at') ? 1_795_000_000_000 + i : i];
          return [column, column === 'next_on' ? null : textOf(column, i)];
        }),
      ),
    );
    const took = await db
      .insertInto(table as never)
      .values(rows as never)
      .execute()
      .then(
        () => true,
        () => false,
      );
    if (took) filled.push(table);
  }
  return filled;
};
