import { sql } from 'kysely';
import { transaction } from '../../src/storage/transaction';
import { eachDatabase } from '../setup/each-database';

const person = (user: string) => ({ tenant: 't', user_id: user, reference: '{}', updated_at: 1 });

eachDatabase('a transaction', (given) => {
  const users = async () =>
    (await given.db.selectFrom('people').select('user_id').orderBy('user_id').execute()).map((row) => row.user_id);

  it('keeps everything when it resolves', async () => {
    const result = await transaction(given.db, async (trx) => {
      await trx.insertInto('people').values(person('anna')).execute();
      await trx.insertInto('people').values(person('bo')).execute();
      return 'done';
    });
    expect(result).toBe('done');
    expect(await users()).toEqual(['anna', 'bo']);
  });

  it('keeps nothing when it rejects', async () => {
    const failing = transaction(given.db, async (trx) => {
      await trx.insertInto('people').values(person('anna')).execute();
      await trx.insertInto('people').values(person('anna')).execute();
    });
    await expect(failing).rejects.toThrow(/unique/i);
    expect(await users()).toEqual([]);
  });

  it('lets many at once through whole', async () => {
    await given.db
      .insertInto('people')
      .values({ ...person('anna'), updated_at: 0 })
      .execute();
    await Promise.all(
      Array.from({ length: 30 }, () =>
        transaction(given.db, (trx) =>
          trx
            .updateTable('people')
            .set((eb) => ({ updated_at: eb('updated_at', '+', 1) }))
            .execute(),
        ),
      ),
    );
    expect(await given.db.selectFrom('people').select('updated_at').execute()).toEqual([{ updated_at: 30 }]);
  });

  it('says so instead of hanging when the database itself is used inside it', async () => {
    const misused = transaction(given.db, async (trx) => {
      await trx.insertInto('people').values(person('anna')).execute();
      await given.db.insertInto('people').values(person('bo')).execute();
    });
    await expect(misused).rejects.toThrow(/only its trx is in reach/);
    const nested = transaction(given.db, () => transaction(given.db, () => Promise.resolve()));
    await expect(nested).rejects.toThrow(/only its trx is in reach/);
    expect(await users()).toEqual([]);
  });

  it('lets what it has set going use the database afterwards', async () => {
    let goOn: () => void = () => undefined;
    const ended = new Promise<void>((done) => {
      goOn = done;
    });
    const later = await transaction(given.db, async (trx) => {
      await trx.insertInto('people').values(person('anna')).execute();
      return { users: ended.then(users) };
    });
    goOn();
    expect(await later.users).toEqual(['anna']);
  });

  if (given.dialect === 'sqlite') {
    it('is rolled back when it awaits something else, and nobody waits for it', async () => {
      let goOn: () => void = () => undefined;
      const call = new Promise<void>((answered) => {
        goOn = answered;
      });
      const misused = transaction(given.db, async (trx) => {
        await trx.insertInto('people').values(person('anna')).execute();
        await call;
        await trx.insertInto('people').values(person('bo')).execute();
      });
      await given.db.insertInto('people').values(person('cecilia')).execute();
      expect(await users()).toEqual(['cecilia']);
      goOn();
      await expect(misused).rejects.toThrow(/awaited something other than its trx/);
      expect(await users()).toEqual(['cecilia']);
    });

    it('tells the error itself where SQLite has rolled back on its own, and works on', async () => {
      const insert = sql`insert or rollback into people (tenant, user_id, reference, updated_at) values ('t', 'anna', '', 1)`;
      const twice = transaction(given.db, async (trx) => {
        await insert.execute(trx);
        await insert.execute(trx);
      });
      await expect(twice).rejects.toThrow(/UNIQUE/);
      await insert.execute(given.db);
      await expect(insert.execute(given.db)).rejects.toThrow(/UNIQUE/);
      expect(await users()).toEqual(['anna']);
    });

    it('is no success when what it awaited besides was its last', async () => {
      const misused = transaction(given.db, async (trx) => {
        await trx.insertInto('people').values(person('anna')).execute();
        await new Promise((turn) => setImmediate(turn));
      });
      await expect(misused).rejects.toThrow(/awaited something other than its trx/);
      expect(await users()).toEqual([]);
    });
  }
});
