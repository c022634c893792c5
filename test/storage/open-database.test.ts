import { spawnSync } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import { sql } from 'kysely';
import { migrations } from '../../src/storage/migrations';
import { openDatabase } from '../../src/storage/open-database';
import { transaction } from '../../src/storage/transaction';
import { eachDatabase } from '../setup/each-database';
import { freshPostgres } from '../setup/fresh-postgres';
import { freshSqlite } from '../setup/fresh-sqlite';

const person = (user: string) => ({ tenant: 't', user_id: user, reference: '{}', updated_at: 1 });

eachDatabase('a database', (given) => {
  it('gives numbers for 64-bit integers and for counts', async () => {
    await given.db
      .insertInto('people')
      .values({ ...person('anna'), updated_at: 1_795_000_000_123 })
      .execute();
    const row = await given.db
      .selectFrom('people')
      .select((eb) => ['updated_at', eb.fn.countAll().as('count')])
      .groupBy('updated_at')
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ updated_at: 1_795_000_000_123, count: 1 });
  });

  it('gives rows that hold their columns and nothing else', async () => {
    await given.db.insertInto('people').values(person('anna')).execute();
    expect(await given.db.selectFrom('people').selectAll().execute()).toEqual([person('anna')]);
  });

  it('gives bytes back as a Buffer', async () => {
    const { rows } = await sql<{ bytes: Buffer }>`select ${Buffer.from('åäö')} as bytes`
      .execute(given.db)
      .catch(() => sql<{ bytes: Buffer }>`select ${Buffer.from('åäö')}::bytea as bytes`.execute(given.db));
    expect(rows.map(({ bytes }) => bytes.toString())).toEqual(['åäö']);
  });

  it('says that it is ready, and after closing that it is not', async () => {
    const other = await openDatabase(given.url);
    expect(await other.ready()).toBe(true);
    await other.close();
    expect(await other.ready()).toBe(false);
  });

  const forbidden: readonly (readonly [string, unknown])[] = [
    ['a boolean', true],
    ['a date', new Date(0)],
    ['an object', { a: 1 }],
    ['undefined', undefined],
    ['no number', Number.NaN],
    ['an infinite number', Number.POSITIVE_INFINITY],
    ['a string with a NUL', 'a\0b'],
    ['bytes that are no Buffer', new Uint8Array(2)],
    ['a symbol', Symbol('s')],
  ];

  it.each(forbidden)('refuses to bind %s, says where, and works on', async (_, value) => {
    await expect(sql`select ${1}, ${value}`.execute(given.db)).rejects.toThrow(/^Parameter 2 is /);
    expect(await given.database.ready()).toBe(true);
  });

  it('refuses it inside a transaction too, and undoes what the transaction wrote', async () => {
    await expect(
      transaction(given.db, async (trx) => {
        await trx.insertInto('people').values(person('anna')).execute();
        await sql`select ${true}`.execute(trx);
      }),
    ).rejects.toThrow(/boolean/);
    expect(await given.db.selectFrom('people').select('user_id').execute()).toEqual([]);
  });

  it('is migrated once by any number that start together', async () => {
    const fresh = given.dialect === 'sqlite' ? freshSqlite() : await freshPostgres();
    const opened = await Promise.all(Array.from({ length: 5 }, () => openDatabase(fresh.url)));
    const [first] = opened;
    const { rows } = await sql<{ name: string }>`select name from migrations`.execute(first?.db ?? given.db);
    expect(rows).toEqual(migrations.map(({ name }) => ({ name })));
    await Promise.all(opened.map((one) => one.close()));
    await fresh.drop();
  });

  it('is migrated once by processes that start together, and keeps what was in it', async () => {
    const fresh = given.dialect === 'sqlite' ? freshSqlite() : await freshPostgres();
    const opened = `
      require('tsx/cjs');
      require('./src/storage/open-database').openDatabase(${JSON.stringify(fresh.url)})
        .then(async (d) => {
          await d.db.insertInto('people').values({ tenant: 't', user_id: String(process.pid), reference: '{}', updated_at: 1 }).execute();
          await d.close();
        });`;
    const line = Array.from({ length: 3 }, () => `"$0" -e "$1" & p="$p $!"`).join('\n');
    const run = spawnSync(
      'sh',
      ['-c', `${line}\nfor one in $p; do wait $one || exit 1; done`, process.execPath, opened],
      {
        encoding: 'utf8',
      },
    );
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    const database = await openDatabase(fresh.url);
    expect(await database.db.selectFrom('people').select('tenant').execute()).toHaveLength(3);
    await database.close();
    await fresh.drop();
  });
});

describe('a database on SQLite', () => {
  it('lies in a folder and a file that only its owner can read', async () => {
    const fresh = freshSqlite();
    const database = await openDatabase(fresh.url);
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect([dirname(fresh.path), fresh.path, `${fresh.path}-wal`].map(mode)).toEqual(['700', '600', '600']);
    await database.close();
    fresh.drop();
  });

  it('puts what is committed on the disk before it answers', async () => {
    const fresh = freshSqlite();
    const database = await openDatabase(fresh.url);
    const read = async (name: string) =>
      (await sql<Record<string, number | string>>`select * from ${sql.raw(`pragma_${name}`)}`.execute(database.db))
        .rows;
    expect(await read('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await read('synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await read('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    await database.close();
    fresh.drop();
  });

  it('knows whether another process has the file open, also after one was killed', async () => {
    const fresh = freshSqlite();
    const first = await openDatabase(fresh.url);
    expect(first.alone).toBe(true);
    const look = `
      require('tsx/cjs');
      require('./src/storage/open-database').openDatabase(${JSON.stringify(fresh.url)}).then((d) => {
        require('node:fs').writeSync(1, String(d.alone));
        process.kill(process.pid, 'SIGKILL');
      });`;
    const see = () => spawnSync(process.execPath, ['-e', look], { encoding: 'utf8' });
    expect(see().stdout).toBe('false');
    // Opening it once more in this process must not loosen the first one's hold on it.
    const second = await openDatabase(fresh.url);
    expect(second.alone).toBe(false);
    expect(see().stdout).toBe('false');
    await second.close();
    const elsewhere = freshSqlite();
    const killed = () =>
      spawnSync(process.execPath, ['-e', look.replace(fresh.url, elsewhere.url)], { encoding: 'utf8' });
    expect([killed().stdout, killed().stdout]).toEqual(['true', 'true']);
    await first.close();
    fresh.drop();
    elsewhere.drop();
  });

  it('waits, without holding up the service, while another process writes', async () => {
    const fresh = freshSqlite();
    const database = await openDatabase(fresh.url);
    const other = new Libsql(fresh.path);
    other.exec('begin immediate');
    const written = database.db.insertInto('people').values(person('anna')).execute();
    const moved = transaction(database.db, (trx) =>
      trx.updateTable('people').set({ updated_at: 2 }).returning('updated_at').execute(),
    );
    await new Promise((turn) => setImmediate(turn));
    other.exec('commit');
    await written;
    expect(await moved).toEqual([{ updated_at: 2 }]);
    other.close();
    await database.close();
    fresh.drop();
  });

  it('is refused when the file is something else', async () => {
    const fresh = freshSqlite();
    await (await openDatabase(fresh.url)).close();
    rmSync(`${fresh.path}-wal`, { force: true });
    writeFileSync(fresh.path, 'this is no database, and long enough to be seen as such'.repeat(20));
    await expect(openDatabase(fresh.url)).rejects.toThrow(/not a database/);
    fresh.drop();
  });
});

describe('opening', () => {
  it.each(['', 'lotsen.db', 'mysql://host/x', 'file:'])('refuses the url "%s"', async (url) => {
    await expect(openDatabase(url)).rejects.toThrow(/file:<path> or postgres/);
  });

  it('rejects when there is no PostgreSQL', async () => {
    await expect(openDatabase('postgres://nobody@127.0.0.1:1/none')).rejects.toThrow(/ECONNREFUSED/);
  });
});
