import type { Db, Trx } from './db';
import { insideTransaction } from './inside-transaction';

/**
 * Runs `work` in one transaction, and undoes everything when it rejects. Inside, nothing but `trx` is awaited:
 * using `db` throws, and on SQLite awaiting anything else (a call, a timer) ends the transaction with an error,
 * since every other query waits for it. Where one conditional update does, prefer that.
 */
export const transaction = <T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> =>
  db.transaction().execute((trx) => insideTransaction(() => work(trx)));
