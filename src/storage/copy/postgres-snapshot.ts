import { Client } from 'pg';
import { getTypeParser } from '../postgres/open-postgres';
import { Row } from './format';
import { PAGE, quoted, TABLES, type Snapshot } from './snapshot';

const rowsIn = async function* (client: Client, table: string): AsyncGenerator<readonly Row[]> {
  await client.query(`declare copied no scroll cursor for select * from ${quoted(table)}`);
  for (;;) {
    const { rows } = await client.query<Record<string, unknown>>(`fetch ${PAGE} from copied`);
    if (rows.length === 0) break;
    yield rows.map((row) => Row.parse(row));
  }
  await client.query('close copied');
};

/** Lets `read` see a PostgreSQL database as it stands, while others read and write it: in one read-only transaction. */
export const readPostgresSnapshot = async <T>(url: string, read: (snapshot: Snapshot) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url, types: { getTypeParser } });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const names = async (query: string): Promise<readonly string[]> =>
      (await client.query<{ name: string }>(query)).rows.map(({ name }) => name);
    return await read({
      migrations: await names('select name from migrations order by name'),
      tables: await names(TABLES.postgres),
      rows: (table) => rowsIn(client, table),
    });
  } finally {
    await client.end();
  }
};
