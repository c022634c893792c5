import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** An empty database on the tests' PostgreSQL. */
export interface FreshPostgres {
  readonly url: string;
  /** Ends whatever is still connected to it. */
  readonly drop: () => Promise<void>;
}

/** Makes one. Rejects where there is no PostgreSQL: no test goes without in silence. */
export const freshPostgres = async (): Promise<FreshPostgres> => {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) throw new Error('TEST_POSTGRES_URL is unset: test/setup/start-postgres.ts did not run');
  const name = `lotsen_${randomBytes(8).toString('hex')}`;
  const tell = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: server });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await tell(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => tell(`drop database ${name} with (force)`) };
};
