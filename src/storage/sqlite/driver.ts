import type { Driver } from 'kysely';
import { checkOutsideTransaction } from '../inside-transaction';
import { Lease } from './lease';
import type { Connection } from './statements';

/** Lends SQLite's one connection to one after the other, in the order of asking. */
export class SqliteDriver implements Driver {
  #last: Promise<void> = Promise.resolve();

  constructor(private readonly connection: Connection) {}

  init(): Promise<void> {
    return Promise.resolve();
  }

  async acquireConnection(): Promise<Lease> {
    checkOutsideTransaction();
    const turn = this.#last;
    let giveBack: () => void = () => undefined;
    this.#last = new Promise((done) => {
      giveBack = done;
    });
    await turn;
    return new Lease(this.connection, giveBack);
  }

  beginTransaction(lease: Lease): Promise<void> {
    return lease.begin();
  }

  async commitTransaction(lease: Lease): Promise<void> {
    lease.commit();
    return Promise.resolve();
  }

  async rollbackTransaction(lease: Lease): Promise<void> {
    lease.rollback();
    return Promise.resolve();
  }

  async releaseConnection(lease: Lease): Promise<void> {
    lease.release();
    return Promise.resolve();
  }

  /** Waits for what is under way, then closes the file. */
  async destroy(): Promise<void> {
    await this.#last;
    this.connection.sqlite.close();
  }
}
