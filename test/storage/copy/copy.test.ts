import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreCopy } from '../../../src/storage/copy/restore-copy';
import { writeCopy } from '../../../src/storage/copy/write-copy';
import { migrations } from '../../../src/storage/migrations';
import { openDatabase, type DialectName } from '../../../src/storage/open-database';
import { freshPostgres } from '../../setup/fresh-postgres';
import { freshSqlite } from '../../setup/fresh-sqlite';
import { allRows, fillTables } from './rows-of-all';

const KINDS: readonly DialectName[] = ['sqlite', 'postgres'];
/** More than one page and more than one statement take, and no multiple of either. */
const ROWS = 1_207;

const drops: (() => void | Promise<void>)[] = [];
const freshUrl = async (kind: DialectName): Promise<string> => {
  const fresh = kind === 'sqlite' ? freshSqlite() : await freshPostgres();
  drops.push(fresh.drop);
  return fresh.url;
};
const rowsAt = async (url: string): Promise<Readonly<Record<string, readonly string[]>>> => {
  const database = await openDatabase(url);
  try {
    return await allRows(database);
  } finally {
    await database.close();
  }
};
/** A database with rows in it, closed again. */
const filledUrl = async (kind: DialectName, rows = 3): Promise<string> => {
  const url = await freshUrl(kind);
  const database = await openDatabase(url);
  await fillTables(database, rows);
  await database.close();
  return url;
};

describe('a copy of the database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lotsen-copies-'));
  let made = 0;
  const newFile = (): string => join(folder, `copy-${++made}`);
  afterAll(async () => {
    for (const drop of drops) await drop();
    rmSync(folder, { recursive: true });
  });

  it.each(KINDS.flatMap((from) => KINDS.map((to) => [from, to] as const)))(
    'takes every row of every table from %s to %s',
    async (from, to) => {
      const [source, target, file] = [await filledUrl(from, ROWS), await freshUrl(to), newFile()];
      const before = await rowsAt(source);
      expect(Object.values(before).filter((rows) => rows.length === ROWS).length).toBeGreaterThan(8);
      const count = await writeCopy(source, file);
      expect(await restoreCopy(file, target)).toBe(count);
      expect(await rowsAt(target)).toEqual(before);
    },
  );

  it.each(KINDS)('can be made of %s while others write, and stands as it was at one moment', async (kind) => {
    const [url, target, file] = [await filledUrl(kind, ROWS), await freshUrl('sqlite'), newFile()];
    const service = await openDatabase(url);
    const person = (i: number) => ({ tenant: 'writing', user_id: String(i), updated_at: i });
    let [writing, written] = [true, 0];
    const write = async (): Promise<void> => {
      for (; writing; written++) {
        // The one is written before the other: a copy with the second alone would be of two moments.
        await service.db
          .insertInto('profiles')
          .values({ ...person(written), municipality: null, role: null })
          .execute();
        await service.db
          .insertInto('people')
          .values({ ...person(written), reference: '{}' })
          .execute();
        await new Promise((next) => setImmediate(next));
      }
    };
    const writer = write();
    await writeCopy(url, file);
    writing = false;
    await writer;
    await service.close();
    expect(written).toBeGreaterThan(0);
    await restoreCopy(file, target);
    const restored = await rowsAt(target);
    const among = (table: string): number => restored[table]?.filter((row) => row.includes('"writing"')).length ?? 0;
    expect(among('profiles') - among('people')).toBeGreaterThanOrEqual(0);
    expect(among('profiles') - among('people')).toBeLessThanOrEqual(1);
  });

  it('can be read by its owner alone, and overwrites nothing', async () => {
    const [url, file] = [await filledUrl('sqlite'), newFile()];
    await writeCopy(url, file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(writeCopy(url, file)).rejects.toThrow('stands already');
  });

  it.each(KINDS)('is not restored over anything on %s', async (kind) => {
    const [url, file] = [await filledUrl(kind), newFile()];
    await writeCopy(url, file);
    const before = await rowsAt(url);
    await expect(restoreCopy(file, url)).rejects.toThrow('not empty');
    expect(await rowsAt(url)).toEqual(before);
  });

  it.each(KINDS)('that has lost its end is not restored, and leaves nothing on %s', async (kind) => {
    const [url, file, target] = [await filledUrl('sqlite'), newFile(), await freshUrl(kind)];
    await writeCopy(url, file);
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, `${lines.slice(0, -2).join('\n')}\n`);
    await expect(restoreCopy(file, target)).rejects.toThrow('not whole');
    expect(Object.values(await rowsAt(target)).flat()).toEqual([]);
  });

  it('of another program, or of a newer version, is refused', async () => {
    const [file, target] = [newFile(), await freshUrl('sqlite')];
    writeFileSync(file, 'SQLite format 3');
    await expect(restoreCopy(file, target)).rejects.toThrow('no copy');
    writeFileSync(file, '{"copy":"samverkanslotsen-copy-1","migrations":["999-later"]}\n{"rows":0}\n');
    await expect(restoreCopy(file, target)).rejects.toThrow('999-later');
  });

  it.each(KINDS)('from before a migration is restored on %s and brought up to date', async (kind) => {
    const [first] = migrations;
    const [url, file, target] = [await freshUrl('sqlite'), newFile(), await freshUrl(kind)];
    const old = await openDatabase(url, { steps: first ? [first] : [] });
    await old.db
      .insertInto('deliveries')
      .values({
        ...{ id: 'd', tenant: 't', user_id: 'u', kind: 'k', state: 'sent', attempts: 1, repeat: 0, updated_at: 1 },
        local_date: '2026-11-24' as never,
      } as never)
      .execute();
    await old.close();
    await writeCopy(url, file);
    expect(await restoreCopy(file, target)).toBe(1);
    const [row = ''] = (await rowsAt(target))['deliveries'] ?? [];
    expect(row).toContain('["activity_id",null]');
    const service = await openDatabase(target);
    expect(await service.ready()).toBe(true);
    await service.close();
    await expect(restoreCopy(file, target)).rejects.toThrow('newer tables');
  });
});
