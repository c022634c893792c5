import type Libsql from 'libsql';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { checkBound } from '../bound-values';
import { retryBusy } from './retry-busy';
import type { Connection } from './statements';

type Row = Record<string, unknown>;

/** libsql gives blobs as ArrayBuffer; both databases shall give a Buffer. */
const withBuffers = (row: Row): Row => {
  for (const [name, value] of Object.entries(row)) if (value instanceof ArrayBuffer) row[name] = Buffer.from(value);
  return row;
};

/** After some errors, a full disk among them, SQLite has rolled back by itself. */
const rollBack = (sqlite: Libsql.Database): void => {
  if (sqlite.inTransaction) sqlite.exec('rollback');
};

/**
 * A write of its own first takes the lock. A bare one that meets another's lock would leave its statement half open in
 * libsql until it is collected, and no transaction can be committed meanwhile.
 */
const writeAlone = async <T>(sqlite: Libsql.Database, work: () => T): Promise<T> => {
  await retryBusy(() => sqlite.exec('begin immediate'));
  try {
    const result = work();
    sqlite.exec('commit');
    return result;
  } catch (error) {
    rollBack(sqlite);
    throw error;
  }
};

const run = ({ prepare }: Connection, sql: string, parameters: readonly unknown[]): QueryResult<Row> => {
  const bound = checkBound(parameters);
  const statement = prepare(sql);
  if (statement.reader) return { rows: (statement.all(bound) as Row[]).map(withBuffers) };
  return { rows: [], numAffectedRows: BigInt(statement.run(bound).changes) };
};

/**
 * The one connection, lent to one query or one transaction at a time. libsql answers at once, so a transaction that awaits
 * only its own statements is over before the event loop turns; one that is not has awaited something else, is rolled back
 * there and then, and learns of it at its next statement.
 */
export class Lease implements DatabaseConnection {
  #state: 'idle' | 'open' | 'broken' = 'idle';
  #watch: NodeJS.Immediate | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly giveBack: () => void,
  ) {}

  async executeQuery<R>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<R>> {
    this.#checkWhole();
    const work = () => run(this.connection, sql, parameters) as QueryResult<R>;
    if (this.#state === 'open') return work();
    return query.kind === 'SelectQueryNode' ? work() : writeAlone(this.connection.sqlite, work);
  }

  async *streamQuery(): AsyncIterableIterator<never> {
    await Promise.reject(new Error('Streams are not offered: read in pages'));
  }

  async begin(): Promise<void> {
    await retryBusy(() => this.connection.sqlite.exec('begin immediate'));
    this.#state = 'open';
    this.#watch = setImmediate(() => {
      this.#state = 'broken';
      rollBack(this.connection.sqlite);
      this.giveBack();
    });
  }

  commit(): void {
    this.#checkWhole();
    clearImmediate(this.#watch);
    this.connection.sqlite.exec('commit');
    this.#state = 'idle';
  }

  rollback(): void {
    if (this.#state !== 'open') return;
    clearImmediate(this.#watch);
    rollBack(this.connection.sqlite);
    this.#state = 'idle';
  }

  /** After a broken transaction the connection has been given back already. */
  release(): void {
    if (this.#state !== 'broken') this.giveBack();
  }

  #checkWhole(): void {
    if (this.#state === 'broken')
      throw new Error('The transaction awaited something other than its trx and was rolled back');
  }
}
