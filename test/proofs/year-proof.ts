import { openDatabase } from '../../src/storage/open-database';
import { freshPostgres } from '../setup/fresh-postgres';
import { freshSqlite } from '../setup/fresh-sqlite';
import type { Proof, Shown } from './proof';
import { runYear } from './year/year';

const USERS = 1_000;
const SEED = 9;

const yearOn = (dialect: 'sqlite' | 'postgres', name: string) => async (): Promise<Shown> => {
  const fresh = dialect === 'sqlite' ? freshSqlite() : await freshPostgres();
  const database = await openDatabase(fresh.url);
  try {
    const { faults, ...figures } = await runYear(database, { users: USERS, seed: SEED });
    return { figures: { database: name, users: USERS, ...figures }, faults };
  } finally {
    await database.close();
    await fresh.drop();
  }
};

/** Reminders come when the almanac says, all through a year. */
export const yearProof: Proof = {
  name: 'A year of reminders',
  says: 'From 24 November 2026 the ledger runs for a year on a clock that is moved, over both changes of the hour and every holiday, while people make deadlines and close them. What was sent is held against mornings worked out from a typed almanac: each reminder of each deadline on its morning, at eight in Sweden, none beside those.',
  runs: [yearOn('sqlite', 'SQLite'), yearOn('postgres', 'PostgreSQL')],
};
