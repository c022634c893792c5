import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { openDatabase } from '../../src/storage/open-database';
import { onEachDatabase, type WholeService } from './whole-service';

const TUESDAY = '2026-11-24T09:00:00+01:00';
const ROOT = resolve(__dirname, '../..');
const QUESTION = 'hur bokar jag en anonym psykologkonsultation';

const keptBy = async ({ databaseUrl }: WholeService) => {
  const { db, close } = await openDatabase(databaseUrl);
  try {
    return await db.selectFrom('feedback').selectAll().execute();
  } finally {
    await close();
  }
};

const run = promisify(execFile);

/** What the command says, and how it ends. Not waited for in one breath: the service's connections would time out. */
const report = async ({ databaseUrl }: Pick<WholeService, 'databaseUrl'>, ...args: string[]) =>
  run(process.execPath, ['-r', 'tsx/cjs', 'src/commands/answers-report.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrl },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );

describe('feedback on an answer', () => {
  onEachDatabase(TUESDAY, (given) => {
    it('is asked by a button, counted once, and shown to editors without who or what was asked', async () => {
      const { chat } = given();
      const anna = chat.user('anna');
      await anna.says('kommun Karlstad');
      await anna.says(QUESTION);
      expect(anna.buttons().at(-1)).toBe('Hjälpte svaret?');
      await anna.presses('Hjälpte svaret?');
      expect(anna.sees()).toContain('Hjälpte svaret?');
      expect(anna.buttons()).toEqual(['Hjälpte', 'Hjälpte inte', 'Rapportera fel uppgift']);
      await anna.presses('Hjälpte inte', { why: 'unclear' });
      expect(anna.sees()).toBe(
        'Tack\nOmdömet är räknat, utan din fråga och ditt namn. Skriv gärna frågan med andra ord.',
      );
      expect(anna.buttons()).toEqual([]);

      await anna.presses('Hjälpte svaret?');
      await anna.presses('Hjälpte inte', { why: 'unclear' }, { as: 'submit' });
      expect(anna.sees()).toContain('Det är redan räknat.');
      const kept = await keptBy(given());
      expect(kept).toMatchObject([{ verdict: 'not-helped', reason: 'unclear', month: '2026-11' }]);
      expect(JSON.stringify(kept)).not.toMatch(/anna|tenant|psykologkonsultation/);
    });

    it('reports a contact, from the answer and from the list of contacts', async () => {
      const { chat } = given();
      const bo = chat.user('bo');
      await bo.says('kommun Karlstad');
      await bo.says(QUESTION);
      await bo.presses('Hjälpte svaret?');
      await bo.presses('Rapportera fel uppgift');
      await bo.presses('Rapportera', { contact: 'vk.telefon.forsta-linjen', fault: 'number' });
      expect(bo.sees()).toMatch(/^Tack\nRapporten är räknad, utan ditt namn\./);

      await bo.says('kontakter');
      await bo.presses('Rapportera fel uppgift');
      expect(bo.sees()).toContain('Vilken uppgift är fel?');
      await bo.presses('Rapportera', { contact: 'vk.telefon.forsta-linjen', fault: 'gone' });
      expect(bo.sees()).toMatch(/^Tack\n/);
      expect(bo.seesAll()).toContain('Kontakter i Karlstad');

      const text = await report(given());
      expect([text.code, text.stderr]).toEqual([0, '']);
      expect(text.stdout).toMatch(
        /Svar som inte har hjälpt, de sämsta först\n\nHur bokar jag en anonym psykologkonsultation\?  \(vk\.psykolog\.nummer\)\n {2}hjälpte inte 1 av 1: 1 Svaret är svårt att förstå\n {2}Källa: Värmland: konsultationer › /,
      );
      expect(text.stdout).toMatch(/\(vk\.telefon\.forsta-linjen\)\n {2}rapporterad 2 gånger: /);
      expect(JSON.parse((await report(given(), '--json')).stdout)).toMatchObject({
        units: [{ unit: 'vk.psykolog.nummer', helped: 0, notHelped: 1, reasons: { unclear: 1 } }],
        contacts: [{ contact: 'vk.telefon.forsta-linjen', reports: 2, reasons: { gone: 1, number: 1 } }],
      });
    });

    it('is given in the private chat when the answer stands in a channel', async () => {
      const cilla = given().chat.user('cilla');
      await cilla.installs();
      const there = cilla.in('channel', '19:samverkan@thread.tacv2');
      await there.says('vilket nummer har koordinatorn på BUP i Värmland?');
      await there.presses('Hjälpte svaret?');
      expect(there.sees()).toBe('Jag svarar i vår privata chatt.');
      const before = (await keptBy(given())).length;
      await cilla.presses('Hjälpte');
      expect(cilla.sees()).toMatch(/^Tack\n/);
      expect(await keptBy(given())).toHaveLength(before + 1);
    });

    it('refuses what no card of ours sends', async () => {
      const disa = given().chat.user('disa');
      await disa.says('kommun Karlstad');
      await disa.says(QUESTION);
      const before = await keptBy(given());
      const execute = (verb: string, data: object) =>
        disa.sendsRaw({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb, data } } });
      const ticket = '5f0b2d1c-0000-4000-8000-000000000001';
      for (const [verb, data] of [
        ['feedback.give', { unit: 'vk.psykolog.nummer', ticket: 'mitt barn', helped: 'no' }],
        ['feedback.give', { unit: 'vk.psykolog.nummer', ticket, helped: 'no', why: 'mitt barn heter Alva' }],
        ['feedback.report', { unit: '', ticket, contact: 'Alva', fault: 'number' }],
        ['feedback.contacts-at', { ticket, municipality: 'Alva' }],
      ] as const) {
        const { status, body } = await execute(verb, data);
        expect([status, JSON.stringify(body)]).toEqual([200, expect.stringContaining('gick inte att läsa')]);
        expect(JSON.stringify(body)).not.toContain('Alva');
      }
      expect(await keptBy(given())).toEqual(before);
    });
  });
});

describe('npm run answers:report', () => {
  it('makes no database where there is none', async () => {
    const said = await report({ databaseUrl: 'file:/tmp/no-such-folder/no-such.db' });
    expect([said.code, said.stdout]).toEqual([1, '']);
    expect(said.stderr).toContain('There is no database');
  });
});
