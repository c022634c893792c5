import { sql } from 'kysely';
import { addBindings } from '../../src/storage/migrations/007-bindings';
import { openDatabase } from '../../src/storage/open-database';
import { freshSqlite } from '../setup/fresh-sqlite';
import { migrations } from '../../src/storage/migrations';
import { transaction } from '../../src/storage/transaction';

describe('giving deliveries a subject', () => {
  it('keeps every row, column and index that the table has by then', async () => {
    const fresh = freshSqlite();
    const { db, close } = await openDatabase(fresh.url);
    for (const table of ['deliveries', 'channels', 'notices', 'codes', 'unit_channels', 'held_roles'])
      await db.schema.dropTable(table).execute();
    await transaction(db, async (trx) => {
      const first = migrations[0];
      for (const table of ['people', 'profiles', 'deadlines']) await trx.schema.dropTable(table).execute();
      await first?.up(trx, 'sqlite');
      await sql`alter table deliveries add column activity_id text`.execute(trx);
      await sql`alter table deliveries add column later text`.execute(trx);
      await sql`insert into deliveries values ('a', 't', 'u', 'frister', '2026-11-24', 'sent', null, null, 1, 0, 5, 'm', 'x')`.execute(
        trx,
      );
      await addBindings(trx, 'sqlite');
    });
    const rows = await db.selectFrom('deliveries').selectAll().execute();
    expect(rows).toMatchObject([{ id: 'a', kind: 'frister', activity_id: 'm', later: 'x', subject: '' }]);
    const again = (id: string, subject: string) =>
      sql`insert into deliveries (id, tenant, user_id, kind, local_date, state, attempts, repeat, updated_at, subject)
        values (${id}, 't', 'u', 'frister', '2026-11-24', 'sent', 1, 0, 5, ${subject})`.execute(db);
    await again('b', 'K7');
    await expect(again('c', '')).rejects.toThrow(/UNIQUE/);
    const indexes = await sql<{ name: string }>`
      select name from sqlite_master where type = 'index' and tbl_name = 'deliveries' and sql is not null order by name`.execute(
      db,
    );
    expect(indexes.rows.map(({ name }) => name)).toEqual([
      'deliveries_being_sent',
      'deliveries_by_subject',
      'deliveries_of_day',
      'deliveries_to_try',
    ]);
    await close();
    fresh.drop();
  });
});
