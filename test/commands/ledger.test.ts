import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { LocalDate } from '../../src/calendar/local-date';
import { openDatabase } from '../../src/storage/open-database';
import { freshSqlite } from '../setup/fresh-sqlite';

const ROOT = resolve(__dirname, '../..');
const SCRIPT = ['-r', 'tsx/cjs', 'src/commands/ledger.ts'];

describe('npm run ledger', () => {
  it('tells how many deliveries stand in each state, and nothing of anybody', async () => {
    const fresh = freshSqlite();
    const { db, close } = await openDatabase(fresh.url);
    await db
      .insertInto('deliveries')
      .values({
        id: 'd-1',
        tenant: 'kommun',
        user_id: 'anna',
        kind: 'frister',
        local_date: '2026-11-23' as LocalDate,
        state: 'throttled',
        due_at: Date.parse('2026-11-23T08:00:05Z'),
        lease_until: null,
        attempts: 1,
        repeat: 0,
        updated_at: 0,
      })
      .execute();
    const run = (...args: string[]): string =>
      execFileSync(process.execPath, [...SCRIPT, ...args], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, DATABASE_URL: fresh.url },
      });
    const [table, json] = [run(), run('--json', '--days', '3')];
    await close();
    fresh.drop();
    expect(table.split('\n').map((line) => line.split(/\s+/))).toMatchObject([
      ['day', 'planned', 'sending', 'sent', 'refused', 'throttled', 'unknown', 'failed', 'superseded'],
      ['2026-11-23', '0', '0', '0', '0', '1', '0', '0', '0'],
      ['to', 'be', 'tried:', '1,', 'the', 'first', 'from', '2026-11-23T08:00:05.000Z'],
      [''],
    ]);
    expect(JSON.parse(json)).toEqual({
      days: [{ day: '2026-11-23', states: { throttled: 1 } }],
      waiting: 1,
      firstDueAt: '2026-11-23T08:00:05.000Z',
    });
    expect(table + json).not.toMatch(/anna|kommun/);
  });

  it.each([
    [['--days', 'x'], {}, 2],
    [[], { DATABASE_URL: 'file:/nonexistent/lotsen.db' }, 1],
  ])('says what is wrong with %j %j, and makes no database', (args, env, status) => {
    const run = spawnSync(process.execPath, [...SCRIPT, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    expect([run.status, run.stdout]).toEqual([status, '']);
    expect(run.stderr).not.toBe('');
  });
});
