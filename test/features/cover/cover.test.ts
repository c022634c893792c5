import { openDeadlines } from '../../../src/features/deadlines/api';
import { CODE_LIFETIME, pruneCodes } from '../../../src/features/cover/cover-codes';
import { loadCatalogue } from '../../../src/guidelines';
import { makeDetector } from '../../../src/privacy/detect';
import { makeGate } from '../../../src/privacy/gate';
import type { Turn } from '../../../src/turn/feature';
import type { Person } from '../../../src/turn/person';
import type { Reply } from '../../../src/turn/reply';
import { eachDatabase } from '../../setup/each-database';
import { deadlinesOn } from '../deadlines/deadlines-on';
import { ANNA, BO, MONDAY, cardOf, press, say, textsOf, turnOf } from '../say-to';
import { CHEF, coverOn, DORA, ELSEWHERE } from './cover-on';

const gate = makeGate(makeDetector(loadCatalogue().officials()));
const COMMAND = /(ta över|bli ersättare|gå med) ([A-Z0-9]{5}-[A-Z0-9]{5})/;

let forms = 0;

/** What the reply tells the colleague to write. */
const wordsIn = (reply: Reply): string => COMMAND.exec(JSON.stringify(cardOf(reply).data['lines']))?.[0] ?? '';

eachDatabase('cover', (given) => {
  const feature = () => coverOn(given.db).feature;
  const ask = (text: string, person: Person, at?: number): Promise<Reply> => say(feature(), text, turnOf(person, at));
  const watch = async (person: Person, label?: string): Promise<{ id: string; code: string; version: number }> => {
    const form = {
      form: `f-${String((forms += 1))}`,
      rule: 'pv.svar.skola',
      start: '2026-11-20',
      siblings: 1,
      label,
    };
    await press(deadlinesOn(given.db, forms).feature, 'deadlines.create', form, turnOf(person));
    const made = (await openDeadlines(given.db, person)).at(-1);
    if (!made) throw new Error('nothing was made');
    return made;
  };
  const codesOf = async (person: Person) => (await openDeadlines(given.db, person)).map(({ code }) => code);

  describe('handing over', () => {
    it('gives a code that a colleague takes the deadline over by, its label and reminder with it', async () => {
      const { code } = await watch(ANNA, 'ärende 3');
      const reply = await ask(`lämna över ${code.toLowerCase()}`, ANNA);
      expect(reply.private).toBe(true);
      expect(await codesOf(ANNA)).toEqual([code]);
      expect(textsOf(await ask(wordsIn(reply).toLowerCase(), BO))).toEqual([
        `Du har tagit över ${code}. Nu påminner jag dig. Skriv ”frister” för att se dem.`,
      ]);
      expect(await codesOf(ANNA)).toEqual([]);
      expect(await openDeadlines(given.db, BO)).toMatchObject([
        { code, label: 'ärende 3', nextOn: '2026-12-04', version: 2 },
      ]);
    });

    it('is not undone by a form that is sent again afterwards: nothing new is made, and the new owner’s label is not told', async () => {
      const form = { form: 'f-again', rule: 'pv.svar.skola', start: '2026-11-20', siblings: 1, label: 'ärende 3' };
      const make = () => press(deadlinesOn(given.db, 900).feature, 'deadlines.create', form, turnOf(ANNA));
      await make();
      const [code = ''] = await codesOf(ANNA);
      await ask(wordsIn(await ask(`lämna över ${code}`, ANNA)), BO);
      expect(JSON.stringify(await make())).not.toContain('ärende 3');
      expect([await codesOf(ANNA), await codesOf(BO)]).toEqual([[], [code]]);
    });

    it('works once, and says the same to the one who used it', async () => {
      const { code } = await watch(ANNA);
      const words = wordsIn(await ask(`lämna över ${code}`, ANNA));
      const [first, again, other] = [await ask(words, BO), await ask(words, BO), await ask(words, DORA)];
      expect(textsOf(again)).toEqual(textsOf(first));
      expect(textsOf(other)).toEqual([expect.stringMatching(/^Koden är redan använd/)]);
      expect(await codesOf(BO)).toEqual([code]);
    });

    it('lets one of many who use it at once have it', async () => {
      const { code } = await watch(ANNA);
      const words = wordsIn(await ask(`lämna över ${code}`, ANNA));
      const people = Array.from({ length: 8 }, (_, i) => ({ tenant: 'kommun', user: `u${String(i)}` }));
      const said = (await Promise.all(people.map((person) => ask(words, person)))).map(
        (reply) => textsOf(reply)[0] ?? '',
      );
      expect(said.filter((text) => text.startsWith('Du har tagit över'))).toHaveLength(1);
      expect((await Promise.all(people.map(codesOf))).flat()).toEqual([code]);
    });

    it.each([
      ['in another organisation', ELSEWHERE, MONDAY],
      ['after seven days', BO, MONDAY + CODE_LIFETIME],
    ])('does not work %s', async (_where, person, at) => {
      const { code } = await watch(ANNA);
      const words = wordsIn(await ask(`lämna över ${code}`, ANNA));
      expect(textsOf(await ask(words, person, at))).toEqual([expect.stringMatching(/^Den koden gäller inte/)]);
      expect(await codesOf(ANNA)).toEqual([code]);
    });

    it('never works by the code that stands in the akt, nor by a code for something else', async () => {
      const { code } = await watch(ANNA);
      const deputy = wordsIn(await ask('ersättare', ANNA)).replace('bli ersättare', 'ta över');
      for (const words of [`ta över ${code}`, deputy, 'ta över x'])
        expect(textsOf(await ask(words, BO))).toEqual([expect.stringMatching(/^Den koden gäller inte/)]);
      expect(await codesOf(ANNA)).toEqual([code]);
    });

    it('is for one’s own open deadlines', async () => {
      const { code, id, version } = await watch(ANNA);
      for (const words of [`lämna över ${code}`, 'lämna över Z9-999'])
        expect(textsOf(await ask(words, BO))).toEqual([expect.stringMatching(/^Du har ingen öppen frist/)]);
      const soon = `${id}:${String(version)}`;
      expect(textsOf(await press(feature(), 'cover.hand-over', { soon }, turnOf(BO)))).toHaveLength(1);
      expect(wordsIn(await press(feature(), 'cover.hand-over', { soon }, turnOf(ANNA)))).toMatch(COMMAND);
      expect(textsOf(await ask('lämna över', ANNA))).toEqual([expect.stringMatching(/^Skriv ”lämna över”/)]);
    });

    it('says so when the deadline was closed meanwhile', async () => {
      const { id, code } = await watch(ANNA);
      const words = wordsIn(await ask(`lämna över ${code}`, ANNA));
      await press(deadlinesOn(given.db).feature, 'deadlines.done', { soon: `${id}:1` }, turnOf(ANNA));
      expect(textsOf(await ask(words, BO))).toEqual([
        expect.stringMatching(/^Fristen är avslutad eller har bytt ägare/),
      ]);
      expect(textsOf(await ask(words, ANNA))).toEqual([expect.stringMatching(/^Du har gjort koden själv/)]);
    });

    it('keeps its codes only as hashes, and no longer than they work', async () => {
      const { code } = await watch(ANNA);
      const [, , given_] = COMMAND.exec(wordsIn(await ask(`lämna över ${code}`, ANNA))) ?? [];
      expect(given_).toBeDefined();
      const rows = await given.db.selectFrom('cover_codes').selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(given_);
      await pruneCodes(given.db, MONDAY + CODE_LIFETIME - 1);
      expect(await given.db.selectFrom('cover_codes').select('id').execute()).toHaveLength(1);
      await pruneCodes(given.db, MONDAY + CODE_LIFETIME);
      expect(await given.db.selectFrom('cover_codes').select('id').execute()).toEqual([]);
    });

    it('uses words that the privacy gate lets through, whatever the code', async () => {
      const { code } = await watch(ANNA);
      const stopped: string[] = [];
      for (let i = 0; i < 60; i += 1) {
        const words = wordsIn(await ask(`lämna över ${code}`, ANNA));
        for (const text of [words, words.replace('ta över ', '')])
          if (gate.question(text).kind !== 'clear') stopped.push(text);
      }
      expect(stopped).toEqual([]);
    });
  });

  describe('a deputy', () => {
    it('is named by a single-use code, sees codes and days without labels, and takes over', async () => {
      const { id, code } = await watch(ANNA, 'ärende 3');
      const words = wordsIn(await ask('ersättare', ANNA));
      expect(textsOf(await ask(words, BO))).toEqual([expect.stringMatching(/^Du är nu ersättare/)]);
      expect(textsOf(await ask(words, BO))).toEqual([expect.stringMatching(/^Du är nu ersättare/)]);
      expect(textsOf(await ask(words, DORA))).toEqual([expect.stringMatching(/^Koden är redan använd/)]);
      const shown = cardOf(await ask('min grupp', BO));
      expect(shown.data).toMatchObject({ heading: 'En person, en frist' });
      expect(JSON.stringify(shown)).toContain(`Kollega 1 · ${code} · Svar från skolan · fredag 11 december`);
      expect(JSON.stringify(shown)).not.toContain('ärende 3');
      expect(JSON.stringify(shown)).toContain('"picked":""');
      for (let time = 0; time < 2; time += 1)
        expect(cardOf(await press(feature(), 'cover.take', { soon: `${id}:1` }, turnOf(BO))).data['notices']).toEqual([
          expect.stringMatching(new RegExp(`^Du har tagit över ${code}`)),
        ]);
      expect(await openDeadlines(given.db, BO)).toMatchObject([{ code, label: null }]);
    });

    it('is replaced by a new one, and ended by either', async () => {
      await ask(wordsIn(await ask('ersättare', ANNA)), BO);
      const again = await ask('ersättare', ANNA);
      expect(JSON.stringify(cardOf(again))).toContain('Du har en ersättare sedan måndag 23 november');
      await ask(wordsIn(again), DORA);
      expect(textsOf(await ask('min grupp', BO))).toEqual([expect.stringMatching(/^Du täcker inte för någon/)]);
      expect(cardOf(await ask('min grupp', DORA)).data['heading']).toBe('En person, 0 frister');
      await ask('avsluta ersättare', DORA);
      expect(textsOf(await ask('min grupp', DORA))).toHaveLength(1);
      expect(textsOf(await ask('avsluta ersättare', ANNA))).toEqual([expect.stringMatching(/^Du har ingen ersättare/)]);
    });
  });

  describe('a group', () => {
    const join = async (...people: readonly Person[]): Promise<string> => {
      const words = wordsIn(await ask('ny kod grupp', CHEF));
      for (const person of people) await ask(words, person);
      return words;
    };

    it('is opened by a gruppledare alone, and closed when its leader is none any longer', async () => {
      expect(textsOf(await ask('ny kod grupp', ANNA))).toEqual([expect.stringMatching(/^Bara en gruppledare/)]);
      const words = await join(ANNA);
      const nobodyLeads = coverOn(given.db, []).feature;
      expect(textsOf(await say(nobodyLeads, words, turnOf(BO)))).toEqual([
        expect.stringMatching(/^Den koden gäller inte/),
      ]);
      expect(textsOf(await say(nobodyLeads, 'min grupp', turnOf(CHEF)))).toEqual([
        expect.stringMatching(/^Du täcker inte/),
      ]);
    });

    it('numbers its members, also those who join at once, and shows the leader their codes and days', async () => {
      const codes = [await watch(ANNA), await watch(BO)].map(({ code }) => code);
      const words = await join();
      const people = [
        ANNA,
        BO,
        DORA,
        ...Array.from({ length: 6 }, (_, i) => ({ tenant: 'kommun', user: `u${String(i)}` })),
      ];
      const said = (await Promise.all(people.map((person) => ask(words, person)))).map(
        (reply) => textsOf(reply)[0] ?? '',
      );
      expect(new Set(said.map((text) => /medlem (\d+)/.exec(text)?.[1])).size).toBe(people.length);
      expect(textsOf(await ask(words, ANNA))).toEqual([said[0]]);
      const shown = JSON.stringify(cardOf(await ask('min grupp', CHEF)));
      for (const code of codes) expect(shown).toMatch(new RegExp(`Medlem \\d+ · ${code}`));
      expect(shown).not.toMatch(/anna|dora/);
    });

    it('lets its leader take over, and nobody take what they do not cover', async () => {
      const { id, code } = await watch(ANNA);
      const seen = { soon: `${id}:1` };
      await join(BO);
      const untouched = await press(feature(), 'cover.take', seen, turnOf(CHEF));
      expect(cardOf(untouched).data['notices']).toEqual(['Kortet är gammalt. Så här är läget nu.']);
      await join(ANNA);
      await press(feature(), 'cover.take', seen, turnOf(BO));
      expect(await codesOf(ANNA)).toEqual([code]);
      await press(feature(), 'cover.take', seen, turnOf(CHEF));
      expect(await codesOf(CHEF)).toEqual([code]);
    });

    it('holds nobody of another organisation, and nobody twice', async () => {
      const words = await join(ANNA);
      expect(textsOf(await ask(words, ELSEWHERE))).toEqual([expect.stringMatching(/^Den koden gäller inte/)]);
      expect(textsOf(await ask(words, CHEF))).toEqual([expect.stringMatching(/^Du har gjort koden själv/)]);
      const other = coverOn(given.db, [CHEF, DORA]).feature;
      const turn = (person: Person): Turn => turnOf(person);
      const second = wordsIn(await say(other, 'ny kod grupp', turn(DORA)));
      expect(textsOf(await say(other, second, turn(ANNA)))).toEqual([expect.stringMatching(/^Du är redan med/)]);
      await ask('lämna grupp', ANNA);
      expect(textsOf(await say(other, second, turn(ANNA)))).toEqual([expect.stringMatching(/^Du är medlem 1/)]);
      expect(textsOf(await ask('lämna grupp', BO))).toEqual([expect.stringMatching(/^Du är inte med/)]);
    });
  });
});
