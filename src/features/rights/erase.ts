import type { Db } from '../../storage/db';
import { transaction } from '../../storage/transaction';
import type { Person } from '../../turn/person';
import { PERSONAL_TABLES, removeRows } from './kept-of-person';

/** Removes everything that is kept of a person, whole or not at all. Nothing reminds them any longer. Safe to repeat. */
export const erase = (db: Db, person: Person): Promise<void> =>
  transaction(db, async (trx) => {
    for (const table of PERSONAL_TABLES) await removeRows(trx, table, person);
  });
