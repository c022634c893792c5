import { sql } from 'kysely';
import type { Db } from './db';
import type { Migration } from './migrations';
import type { DialectName } from './open-database';
import { transaction } from './transaction';

/** Any number, the same in every instance: who holds it migrates, the others wait for it. */
const LOCK = 5_031_998;

/**
 * Brings the tables up to date: each of the steps that the table of that name does not list yet, in order, all in
 * one transaction. Any number may do so at once: PostgreSQL's advisory lock, or SQLite's write lock, lets one through at a time.
 */
export const migrate = (db: Db, dialect: DialectName, steps: readonly Migration[]): Promise<void> =>
  transaction(db, async (trx) => {
    if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx);
    await sql`create table if not exists migrations (name text primary key)`.execute(trx);
    const { rows } = await sql<{ name: string }>`select name from migrations`.execute(trx);
    const done = new Set(rows.map((row) => row.name));
    for (const { name, up } of steps) {
      if (done.has(name)) continue;
      await up(trx, dialect);
      await sql`insert into migrations (name) values (${name})`.execute(trx);
    }
  });
