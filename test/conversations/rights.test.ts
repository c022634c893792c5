import { openDatabase } from '../../src/storage/open-database';
import { onEachDatabase, type WholeService } from './whole-service';

const TUESDAY = '2026-11-24T09:00:00+01:00';

const rowsOf = async ({ databaseUrl }: WholeService): Promise<string> => {
  const { db, close } = await openDatabase(databaseUrl);
  try {
    const tables = ['people', 'profiles', 'deadlines', 'walks', 'deliveries', 'retention_periods'] as const;
    const rows = [];
    for (const table of tables) rows.push(await db.selectFrom(table).selectAll().execute());
    return JSON.stringify(rows);
  } finally {
    await close();
  }
};

describe('what a person can ask of what is kept', () => {
  onEachDatabase(TUESDAY, (given) => {
    it('is shown, and removed so that they begin afresh', async () => {
      const { chat } = given();
      const eva = chat.user('eva');
      await eva.installs();
      await eva.says('kommun Karlstad');
      await eva.says('ny frist vk.utlatande.bvc 2026-11-24');
      const code = /Kod: (\S+)\./.exec(eva.sees())?.[1] ?? 'no code';
      await eva.says('mina uppgifter');
      expect(eva.sees()).toContain(code);
      expect(eva.sees()).toContain('Kommun: Karlstad');

      await eva.says('radera mig');
      await eva.presses('Avbryt');
      expect(eva.sees()).toContain('Inget är raderat');
      await eva.says('Radera mig!');
      expect(eva.sees()).toContain('Du har en öppen frist.');
      await eva.presses('Ja, radera');
      expect(eva.sees()).toMatch(/Allt om dig är raderat\nKlart tisdag 24 november kl\. 09\.\d\d/);
      expect(await rowsOf(given())).not.toContain('object-eva');

      await eva.says('frister');
      expect(eva.sees()).toContain('Du har inga frister');
      await eva.says('mina uppgifter');
      expect(eva.sees()).toContain('Kommun: inte vald');
    });

    it('is asked in a channel and answered alone', async () => {
      const eva = given().chat.user('gerd');
      await eva.installs();
      const there = eva.in('channel', '19:samverkan@thread.tacv2');
      await there.says('mina uppgifter');
      expect(there.sees()).toBe('Jag svarar i vår privata chatt.');
      expect(eva.seesAll()).toContain('Det här har jag sparat om dig');
    });
  });
});

describe('skyddade personuppgifter', () => {
  onEachDatabase(TUESDAY, (given) => {
    it.each(['Ja', 'Vet inte'])('stop a deadline at "%s", and leave nothing behind that tells', async (answer) => {
      const { chat, logged, metrics } = given();
      const nora = chat.user(`nora ${answer}`);
      await nora.installs();
      await nora.says('kommun Karlstad');
      await nora.says('ny frist');
      const [rows, lines] = [await rowsOf(given()), logged.length];
      const counted = await metrics();
      await nora.presses(answer);
      expect(nora.sees()).toMatch(/all kontakt direkt med socialsekreteraren/);
      expect(nora.sees()).toContain('Källa: Värmland: konsultationer › ');
      expect(nora.buttons()).toEqual([]);
      expect(JSON.stringify(nora.card())).not.toMatch(/vet inte/i);
      expect(await rowsOf(given())).toBe(rows);
      expect(logged).toHaveLength(lines);
      const turns = (text: string): readonly string[] => text.match(/^lotsen_turns_total\{.*$/gm) ?? [];
      const changed = turns(await metrics()).filter((line) => !turns(counted).includes(line));
      expect(changed).toEqual([expect.stringContaining('outcome="action"')]);

      await nora.says('ny frist');
      expect(nora.sees()).toContain('skyddade personuppgifter?');
    });

    it('are reminded of where a deadline is typed in one line', async () => {
      const nora = given().chat.user('nora');
      await nora.says('ny frist vk.utlatande.bvc 2026-11-24');
      expect(nora.sees()).toContain('Sista dag: tisdag 15 december');
      expect(nora.sees()).toContain('Har någon i familjen skyddade personuppgifter?');
      await nora.says('skyddade personuppgifter');
      expect(nora.sees()).toContain('Ta all kontakt direkt med socialsekreteraren');
    });
  });
});
