import { type Dialect, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import { Pool, type PoolClient, types } from 'pg';
import { checkBound } from '../bound-values';
import { checkOutsideTransaction } from '../inside-transaction';

/** PostgreSQL's 64-bit integers, `count(*)` among them, come as text: here they are numbers, as in SQLite. */
export const getTypeParser: typeof types.getTypeParser = (id, format) =>
  id === types.builtins.INT8 && format !== 'binary' ? Number : (types.getTypeParser(id, format) as unknown);

export interface PostgresOptions {
  /** Connections of this instance; 10 when left out. */
  readonly poolSize?: number | undefined;
  /** Told when a connection breaks that nobody is using; the pool has replaced it by then. */
  readonly onBrokenConnection?: ((error: Error) => void) | undefined;
}

/** Opens a pool to `postgres://…`. Connects at the first query, which rejects when the server cannot be reached within 5 s. */
export const openPostgres = (url: string, { poolSize, onBrokenConnection }: PostgresOptions): Dialect => {
  const pool = new Pool({
    connectionString: url,
    max: poolSize ?? 10,
    connectionTimeoutMillis: 5_000,
    // An instance whose machine is gone must not keep its locks.
    keepAlive: true,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'samverkanslotsen',
    types: { getTypeParser },
  });
  pool.on('error', (error) => onBrokenConnection?.(error));
  const guarded = new WeakMap<PoolClient, PostgresPoolClient>();
  const guard = (client: PoolClient): PostgresPoolClient => ({
    query: (sql: unknown, parameters?: readonly unknown[]) => {
      if (typeof sql !== 'string') throw new Error('Streams are not offered: read in pages');
      return client.query(sql, [...checkBound(parameters ?? [])]) as never;
    },
    release: () => client.release(),
  });
  const guardedPool: PostgresPool = {
    connect: async () => {
      checkOutsideTransaction();
      const client = await pool.connect();
      const known = guarded.get(client) ?? guard(client);
      guarded.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
  return new PostgresDialect({ pool: guardedPool });
};
