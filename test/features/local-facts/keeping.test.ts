import { makeLookUp, type KeptFact } from '../../../src/features/local-facts/api';
import { historyOf } from '../../../src/features/local-facts/store/history';
import { factsOf } from '../../../src/features/local-facts/store/rows';
import { addFact } from '../../../src/features/local-facts/store/write';
import { transaction } from '../../../src/storage/transaction';
import type { Person } from '../../../src/turn/person';
import type { CardView, Reply } from '../../../src/turn/reply';
import { eachDatabase } from '../../setup/each-database';
import { cardOf, press, say, textsOf, turnOf } from '../say-to';
import { KOMMUN_ADMIN, KOMMUN_STAFF, localFactsOn, REGION_ADMIN, REGION_STAFF } from './local-facts-on';
import { day, someFact } from './some-fact';

const NOW = Date.parse('2026-11-24T09:00:00+01:00');
const today = day('2026-11-24');

const FORM = {
  place: 'Karlstad',
  slot: 'mottagning',
  organisation: 'Karlstads kommun',
  phone: '054-540 50 00',
  hours: 'vardagar 8–16',
  owner: 'utvecklingsledare',
};

const choicesOf = (view: CardView): readonly { title: string; value: string }[] =>
  (view.data['lists'] as { choices: { title: string; value: string }[] }[]).flatMap(({ choices }) => choices);

eachDatabase('keeping local facts', (given) => {
  const feature = (bound: Readonly<Record<string, string>> = {}) => localFactsOn(given.db, { bound }).feature;
  const does = (verb: string, data: Record<string, unknown>, person: Person = KOMMUN_ADMIN): Promise<Reply> =>
    press(feature(), `local-facts.${verb}`, data, turnOf(person, NOW));
  const only = async (tenant = 'kommun'): Promise<KeptFact> => {
    const [fact, ...more] = await factsOf(given.db, tenant);
    if (!fact || more.length > 0) throw new Error('not one fact');
    return fact;
  };
  const seen = async (): Promise<{ seen: { id: string; version: number } }> => {
    const { id, version } = await only();
    return { seen: { id, version } };
  };
  const phone = async (): Promise<string | null> => {
    const facts = await factsOf(given.db, 'kommun');
    const value = facts[0]?.fact.value;
    return value?.kind === 'contact' ? value.phone : null;
  };

  it('begins, where nothing is entered, with what is needed most', async () => {
    const start = cardOf(await say(feature(), 'lokala uppgifter', turnOf(KOMMUN_ADMIN, NOW)));
    expect(start).toEqual({
      template: 'local-facts/empty',
      data: { place: 'Karlstad', steps: 'Jag frågar om högst 9 uppgifter, den viktigaste först.' },
    });
    const form = cardOf(await does('guide', { place: 'Karlstad' }));
    expect(form.data).toMatchObject({
      heading: 'Socialjour',
      lead: expect.stringContaining('Steg 1 av högst 9') as string,
    });
  });

  it('leads through everything that is missing, with what is saved and what is passed over, and ends', async () => {
    let form = cardOf(await does('guide', { place: 'Karlstad' }));
    const asked: unknown[] = [];
    for (let step = 1; form.template === 'local-facts/form'; step += 1) {
      asked.push(form.data['heading']);
      const { guided } = form.data['data'] as { guided: { step: number; most: number } };
      expect(guided).toMatchObject({ step, most: 9 });
      if (form.data['heading'] === 'Socialjour') {
        const sent = { ...FORM, ...(form.data['data'] as object), slot: 'socialjour' };
        const shown = cardOf(await does('preview', sent));
        form = cardOf(await does('save', shown.data['data'] as Record<string, unknown>));
      } else form = cardOf(await does('skip', (form.data['skip'] as Record<string, unknown>[])[0] ?? {}));
    }
    expect(asked).toEqual([
      'Socialjour',
      'Socialtjänstens mottagning',
      'Säker digital kanal',
      'Konsultation med tandvården',
      'Skolans lov',
      'E-tjänst för orosanmälan',
      'Väg in för hälsoundersökningar',
      'Bilagan med kontaktuppgifter',
      'Blankett för begäran',
    ]);
    expect(form.data['notices']).toEqual(['Klart. Resten kan du lägga in när du vill.']);
    expect((await only()).fact.slot).toBe('socialjour');
  });

  it('shows a fact as users will see it before it is saved, and saves it once', async () => {
    const shown = cardOf(await does('preview', FORM));
    expect(shown.data['blocks']).toEqual([
      {
        heading: 'Uppgift från Karlstads kommun, inte ur riktlinjen',
        lines: ['Socialtjänstens mottagning: 054-540 50 00. Vardagar 08.00–16.00. Öppet nu, stänger 16.00.'],
        source: 'Uppgift: Karlstads kommun, kontrollerad tisdag 24 november',
      },
    ]);
    expect(await factsOf(given.db, 'kommun')).toEqual([]);
    const sent = shown.data['data'] as Record<string, unknown>;
    const first = await does('save', sent);
    const second = await does('save', sent);
    expect(cardOf(second)).toEqual(cardOf(first));
    expect(cardOf(first).data['notices']).toEqual(['Sparat. Så här ser de som söker uppgiften.']);
    expect((await only()).version).toBe(1);
  });

  it('goes back from the preview with all that was filled in', async () => {
    const shown = cardOf(await does('preview', { ...FORM, note: 'Ring igen om det är upptaget' }));
    const form = cardOf(await does('reopen', shown.data['data'] as Record<string, unknown>));
    expect(form.data).toMatchObject({
      organisation: 'Karlstads kommun',
      note: 'Ring igen om det är upptaget',
      phones: [{ phone: '054-540 50 00', hours: 'vardagar 08.00–16.00' }],
    });
  });

  it('says every fault of a form, saves nothing and leaves the card as it was filled in', async () => {
    const reply = await does('save', { ...FORM, phone: '540', hours: 'ibland', to: '2026-01-01' });
    expect(textsOf(reply).join('\n')).toMatch(/Telefon: .*\nÖppettider: .*\nGäller till: .*\nInget är sparat\./);
    expect(reply.replace).toBeUndefined();
    expect(await factsOf(given.db, 'kommun')).toEqual([]);
  });

  it('does not take the same fact twice, and says so', async () => {
    await does('save', FORM);
    expect(textsOf(await does('save', { ...FORM, phone: '054-111 11 11' }))).toEqual([
      expect.stringMatching(/finns redan/),
    ]);
  });

  it('changes, checks, removes and undoes, each once and only as the card saw it', async () => {
    await does('save', FORM);
    const old = await seen();
    await does('save', { ...FORM, phone: '054-222 22 22', ...old });
    expect(await phone()).toBe('+46542222222');
    const stale = cardOf(await does('remove', old));
    expect(stale.data['notices']).toEqual(['Kortet är gammalt. Så här är läget nu.']);
    await does('undo', await seen());
    expect(await phone()).toBe('+46545405000');
    await does('undo', await seen());
    expect(await phone()).toBe('+46542222222');
    const { seen: last } = await seen();
    await does('remove', { seen: last });
    expect(await factsOf(given.db, 'kommun')).toEqual([]);
    await does('undo', { seen: { ...last, version: last.version + 1 } });
    expect(await phone()).toBe('+46542222222');
    const history = await historyOf(given.db, 'kommun', last.id);
    expect(history.map(({ deed }) => deed)).toEqual(['undone', 'removed', 'undone', 'undone', 'changed', 'added']);
  });

  it('undoes what was just added by removing it', async () => {
    await does('save', FORM);
    const shown = cardOf(await does('undo', await seen()));
    expect(shown.data['removed']).toEqual(['Borttagen. Ingen ser den.']);
    expect(await factsOf(given.db, 'kommun')).toEqual([]);
  });

  it('keeps the last twenty changes and forgets what was removed ninety days ago', async () => {
    await does('save', FORM);
    for (let i = 0; i < 25; i += 1) await does('check', await seen());
    const { id } = await only();
    expect(await historyOf(given.db, 'kommun', id)).toHaveLength(20);
    await does('remove', await seen());
    const later = turnOf(KOMMUN_ADMIN, NOW + 91 * 86_400_000);
    await press(feature(), 'local-facts.save', { ...FORM, slot: 'socialjour', hours: '' }, later);
    expect(await historyOf(given.db, 'kommun', id)).toEqual([]);
  });

  it('lists what is missing first, then what is reported, unchecked, over and fine', async () => {
    const facts = [
      someFact({ slot: 'mottagning', checked: day('2025-01-01') }),
      someFact({ slot: 'klinik' }),
      someFact({ slot: 'enhet', to: day('2026-10-01') }),
      someFact(),
    ];
    await transaction(given.db, async (trx) => {
      for (const [i, fact] of facts.entries()) await addFact(trx, 'kommun', { id: `f-${String(i)}`, fact }, NOW);
    });
    await does('send-report', { place: 'Karlstad', form: 'x', fact: 'f-3', wrong: 'nummer' }, KOMMUN_STAFF);
    const list = cardOf(await say(feature(), 'lokala uppgifter Karlstad', turnOf(KOMMUN_ADMIN, NOW)));
    expect(choicesOf(list).map(({ title }) => title.split(':')[0])).toEqual([
      ...Array<string>(7).fill('Saknas'),
      'Fel rapporterat',
      'Inte kontrollerad på ett år',
      'Har gått ut',
      'Finns',
    ]);
  });

  it('counts as missing what has expired', async () => {
    await transaction(given.db, (trx) =>
      addFact(trx, 'kommun', { id: 'f', fact: someFact({ to: day('2026-11-23') }) }, NOW),
    );
    const list = cardOf(await say(feature(), 'lokala uppgifter', turnOf(KOMMUN_ADMIN, NOW)));
    expect(choicesOf(list)[0]).toEqual({ title: 'Saknas: Socialjour, Karlstad', value: 'slot:socialjour:Karlstad' });
    expect(choicesOf(list).at(-1)?.title).toMatch(/^Har gått ut: Socialjour/);
  });

  it('misses no socialjour where a guideline names one', async () => {
    const form = cardOf(
      await press(
        feature({ Botkyrka: 'kommun' }),
        'local-facts.guide',
        { place: 'Botkyrka' },
        turnOf(KOMMUN_ADMIN, NOW),
      ),
    );
    expect(form.data['heading']).toBe('Socialtjänstens mottagning');
  });

  it('enters nothing where another organisation is bound', async () => {
    const bound = feature({ Arvika: 'region' });
    const turn = () => turnOf(KOMMUN_ADMIN, NOW);
    expect(textsOf(await say(bound, 'lokala uppgifter Arvika', turn()))[0]).toMatch(
      /^Arvika visar en annan organisations/,
    );
    expect(textsOf(await press(bound, 'local-facts.save', { ...FORM, place: 'Arvika' }, turn()))[0]).toMatch(
      /^Plats: /,
    );
    expect(await factsOf(given.db, 'kommun')).toEqual([]);
  });

  describe('from users', () => {
    it('reaches the owner as a choice and a day, once for one card, and goes when the fact is put right', async () => {
      await does('save', FORM);
      const { id } = await only();
      const ask = cardOf(await does('report', { place: 'Karlstad' }, KOMMUN_STAFF));
      const sent = { place: 'Karlstad', form: ask.data['form'], fact: id, wrong: 'nummer' };
      await does('send-report', sent, KOMMUN_STAFF);
      expect(cardOf(await does('send-report', sent, KOMMUN_STAFF)).template).toBe('local-facts/reported');
      const rows = await given.db.selectFrom('local_fact_reports').selectAll().execute();
      expect(rows).toHaveLength(1);
      expect(
        Object.keys(rows[0] ?? {})
          .filter((key) => key !== '_metadata')
          .sort(),
      ).toEqual(['fact_id', 'id', 'reported_on', 'tenant', 'wrong']);
      expect(cardOf(await does('show', { id })).data['reports']).toEqual([
        'Rapporterat: Numret eller länken går inte fram. 1 gång, senast tisdag 24 november.',
      ]);
      await does('check', await seen());
      expect(cardOf(await does('show', { id })).data['reports']).toEqual([]);
    });

    it('takes no report on a fact that the person does not see', async () => {
      await does('save', FORM);
      const { id } = await only();
      await does('send-report', { place: 'Karlstad', form: 'f', fact: id, wrong: 'nummer' }, REGION_STAFF);
      expect(await given.db.selectFrom('local_fact_reports').selectAll().execute()).toEqual([]);
    });

    it('reaches the bound organisation from a user of another', async () => {
      await does('save', FORM);
      const { id } = await only();
      const bound = feature({ Karlstad: 'kommun' });
      await press(
        bound,
        'local-facts.send-report',
        { place: 'Karlstad', form: 'f', fact: id, wrong: 'tider' },
        turnOf(REGION_STAFF, NOW),
      );
      const rows = await given.db.selectFrom('local_fact_reports').select(['tenant', 'wrong']).execute();
      expect(rows.map(({ tenant, wrong }) => ({ tenant, wrong }))).toEqual([{ tenant: 'kommun', wrong: 'tider' }]);
    });
  });

  describe('who may do what', () => {
    const WHO = {
      'the administrator': KOMMUN_ADMIN,
      'a colleague': KOMMUN_STAFF,
      'another organisation’s administrator': REGION_ADMIN,
      'another organisation’s user': REGION_STAFF,
    };
    const ADMIN_ONLY = [
      'list',
      'pick',
      'show',
      'choose',
      'add',
      'edit',
      'preview',
      'reopen',
      'save',
      'check',
      'remove',
      'undo',
      'guide',
      'skip',
      'import',
      'check-table',
      'import-table',
      'export',
    ] as const;

    const dataFor = ({
      id,
      version,
    }: KeptFact): Readonly<Record<(typeof ADMIN_ONLY)[number], Record<string, unknown>>> => {
      const one = { seen: { id, version } };
      return {
        list: { place: '', from: 0 },
        pick: { picked: `fact:${id}` },
        show: { id },
        choose: {},
        add: { slot: 'klinik', place: 'Karlstad' },
        edit: one,
        preview: { ...FORM, ...one },
        reopen: { ...FORM, ...one },
        save: { ...FORM, phone: '054-999 99 99', ...one },
        check: one,
        remove: one,
        undo: one,
        guide: { place: 'Karlstad' },
        skip: { guided: { home: 'Karlstad', step: 1, most: 2, skipped: [] } },
        import: {},
        'check-table': { table: 'Plats;Uppgift' },
        'import-table': { table: 'Plats;Uppgift' },
        export: {},
      };
    };

    for (const [who, person] of Object.entries(WHO))
      it.each(ADMIN_ONLY)(`${who}: %s`, async (verb) => {
        await does('save', FORM);
        const before = await only();
        const reply = await does(verb, dataFor(before)[verb], person);
        const said = JSON.stringify(reply);
        if (person === KOMMUN_ADMIN) {
          expect(said).not.toContain('Bara en administratör');
          return;
        }
        // Nobody else changes it or is shown it, an administrator of another organisation included.
        expect(await only()).toEqual(before);
        if (person !== REGION_ADMIN) expect(textsOf(reply)).toEqual([expect.stringMatching(/^Bara en administratör/)]);
        else if (!['preview', 'reopen'].includes(verb)) expect(said).not.toContain('054-540 50 00');
      });

    it('a guest, administrator at home: nothing is changed, shown or reported', async () => {
      await does('save', FORM);
      const before = await only();
      const guest = { ...turnOf(KOMMUN_ADMIN, NOW), guest: true };
      for (const verb of ADMIN_ONLY) {
        const reply = await press(feature(), `local-facts.${verb}`, dataFor(before)[verb], guest);
        expect(textsOf(reply)).toEqual([expect.stringMatching(/^Bara en administratör/)]);
      }
      const sent = { place: 'Karlstad', form: 'f', fact: before.id, wrong: 'nummer' };
      await press(feature(), 'local-facts.send-report', sent, guest);
      expect(await only()).toEqual(before);
      expect(await given.db.selectFrom('local_fact_reports').selectAll().execute()).toEqual([]);
    });

    it.each(Object.entries(WHO))('%s: asks for the list', async (_, person) => {
      await does('save', FORM);
      const said = JSON.stringify(await say(feature(), 'lokala uppgifter', turnOf(person, NOW)));
      expect(said.includes('Bara en administratör')).toBe(!['anna', 'eva'].includes(person.user));
      expect(said.includes('Finns: Socialtjänstens mottagning')).toBe(person === KOMMUN_ADMIN);
    });

    it.each(Object.entries(WHO))('%s: sees the fact and may report it', async (_, person) => {
      await does('save', FORM);
      const facts = await makeLookUp(given.db, new Map())(person, 'Karlstad', today);
      expect(facts).toHaveLength(person.tenant === 'kommun' ? 1 : 0);
      const ask = await does('report', { place: 'Karlstad' }, person);
      expect(ask.messages[0]?.kind).toBe(person.tenant === 'kommun' ? 'card' : 'text');
    });
  });
});
