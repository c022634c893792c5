import type { Db } from '../../storage/db';
import { readDays } from './store';
import { pruningLines } from './words';

/** What is pruned in an organisation, when and why, a line each. */
export const readPruningLines = async (db: Db, tenant: string): Promise<readonly string[]> =>
  pruningLines(await readDays(db, tenant));
