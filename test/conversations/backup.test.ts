import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { freshPostgres } from '../setup/fresh-postgres';
import { freshSqlite } from '../setup/fresh-sqlite';
import { startWhole } from './whole-service';

const ROOT = resolve(__dirname, '../..');
const TUESDAY = '2026-11-24T09:00:00+01:00';
const QUESTION = 'hur lång tid har skolan på sig att svara?';

/** Runs a command of the project as an operator does. */
const runs = async (command: string, args: readonly string[], databaseUrl?: string): Promise<string> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['-r', 'tsx/cjs', `src/commands/${command}.ts`, ...args],
    { cwd: ROOT, env: { ...process.env, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) } },
  );
  return stdout;
};

/** What Anna is told of hers, whichever database lies behind. */
const toldTo = async (dialect: 'sqlite' | 'postgres', databaseUrl: string): Promise<readonly string[]> => {
  const service = await startWhole(dialect, TUESDAY, { DATABASE_URL: databaseUrl });
  try {
    const anna = service.chat.user('anna');
    const told: string[] = [];
    for (const words of ['frister', 'profil', 'mina uppgifter', QUESTION]) {
      await anna.says(words);
      told.push(anna.sees());
    }
    return told;
  } finally {
    await service.stop();
  }
};

const freshOf = async (dialect: 'sqlite' | 'postgres') => (dialect === 'sqlite' ? freshSqlite() : freshPostgres());

const KINDS = ['sqlite', 'postgres'] as const;
/** Starts the service three times and runs a command or two. */
const LIMIT = 240_000;

describe.each(KINDS)('what stands in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'lotsen-backup-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it(
    'is whole after a copy made while the service runs, its destruction, and a restore',
    async () => {
      const [fresh, target, file] = [await freshOf(kind), await freshOf(kind), join(folder, 'copy')];
      const service = await startWhole(kind, TUESDAY, { DATABASE_URL: fresh.url });
      const anna = service.chat.user('anna');
      await anna.installs();
      await anna.says('kommun Karlstad');
      await anna.says('roll rektor');
      await anna.says('ny frist vk.utlatande.bvc 2026-11-24');
      const code = /\b[A-Z2-9]{2,}-[A-Z0-9-]+\b/.exec(anna.sees())?.[0] ?? 'no code';
      expect(await runs('backup', [file], fresh.url)).toMatch(/ rows\. Keep the key/);
      await service.stop();
      const before = await toldTo(kind, fresh.url);
      await fresh.drop();

      expect(await runs('restore', [file], target.url)).toMatch(/^\d+ rows restored/);
      const after = await toldTo(kind, target.url);
      await target.drop();
      expect(before[0]).toContain(code);
      expect(after).toEqual(before);
    },
    LIMIT,
  );

  const other = kind === 'sqlite' ? 'postgres' : 'sqlite';
  it(
    `moves to ${other} by one command, and the answers stay the same`,
    async () => {
      const [fresh, target] = [await freshOf(kind), await freshOf(other)];
      const service = await startWhole(kind, TUESDAY, { DATABASE_URL: fresh.url });
      const anna = service.chat.user('anna');
      await anna.says('kommun Karlstad');
      await anna.says('ny frist vk.utlatande.bvc 2026-11-24');
      await service.stop();
      expect(await runs('move', ['--from', fresh.url, '--to', target.url])).toMatch(/ rows moved/);
      expect(await toldTo(other, target.url)).toEqual(await toldTo(kind, fresh.url));
      await fresh.drop();
      await target.drop();
    },
    LIMIT,
  );
});
