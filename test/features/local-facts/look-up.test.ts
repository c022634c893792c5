import type { Fact } from '../../../src/features/local-facts/fact';
import { breaksWithin } from '../../../src/features/local-facts/holding';
import { bindingsOf, makeLookUp } from '../../../src/features/local-facts/look-up';
import { socialjourOf } from '../../../src/features/local-facts/socialjour-of';
import { addFact } from '../../../src/features/local-facts/store/write';
import { localBlocks } from '../../../src/features/local-facts/views/local-blocks';
import { transaction } from '../../../src/storage/transaction';
import { eachDatabase } from '../../setup/each-database';
import { day, someBreak, someFact } from './some-fact';

const today = day('2026-11-24');
const AT = Date.parse('2026-11-24T09:00:00+01:00');
const KOMMUN = { tenant: 'kommun', user: 'anna' };
const REGION = { tenant: 'region', user: 'bo' };
const phone = (e164: string): Fact['value'] => ({ kind: 'contact', phone: e164, hours: null });

let ids = 0;

eachDatabase('the facts that hold for a person’s place', (given) => {
  const enter = (tenant: string, ...facts: Fact[]): Promise<void> =>
    transaction(given.db, async (trx) => {
      for (const fact of facts) await addFact(trx, tenant, { id: `fact-${String((ids += 1))}`, fact }, AT);
    });
  const held = async (
    person: typeof KOMMUN,
    { place = 'Karlstad', bound = {} }: { place?: string; bound?: Record<string, string> } = {},
  ) => {
    const lookUp = makeLookUp(given.db, bindingsOf(new Map(Object.entries(bound))));
    return (await lookUp(person, place, today)).map(({ fact }) => fact);
  };

  it('are the person’s own organisation’s and no other’s, where the place is not bound', async () => {
    await enter('kommun', someFact());
    await enter('region', someFact({ organisation: 'Region Värmland', value: phone('+4610111111') }));
    expect((await held(KOMMUN)).map(({ organisation }) => organisation)).toEqual(['Karlstads kommun']);
    expect((await held(REGION)).map(({ organisation }) => organisation)).toEqual(['Region Värmland']);
    expect(await held(KOMMUN, { place: 'Arvika' })).toEqual([]);
  });

  it('are the bound organisation’s for everybody, and what others enter is shown to nobody', async () => {
    await enter('kommun', someFact());
    await enter('region', someFact({ organisation: 'Region Värmland' }));
    for (const person of [KOMMUN, REGION, { tenant: 'annan', user: 'eva' }])
      expect((await held(person, { bound: { karlstad: 'kommun' } })).map(({ organisation }) => organisation)).toEqual([
        'Karlstads kommun',
      ]);
  });

  it('are the county’s too, bound for itself; the municipality’s own goes before it', async () => {
    await enter('region', someFact({ place: 'Värmlands län', slot: 'vag-in', organisation: 'Region Värmland' }));
    await enter('region', someFact({ place: 'Värmlands län', organisation: 'Region Värmland' }));
    await enter('kommun', someFact());
    const bound = { Karlstad: 'kommun', Värmland: 'region' };
    expect((await held(KOMMUN, { bound })).map(({ slot, place }) => `${slot} ${place}`)).toEqual([
      'socialjour Karlstad',
      'vag-in Värmlands län',
    ]);
    expect((await held(KOMMUN, { bound, place: 'Arvika' })).map(({ slot }) => slot)).toEqual(['socialjour', 'vag-in']);
  });

  it.each([
    ['has begun and not ended', '2026-11-24', '2026-11-24', true],
    ['has no end', '2026-01-01', null, true],
    ['has ended', '2026-01-01', '2026-11-23', false],
    ['has not begun', '2026-11-25', null, false],
  ] as const)('hold when one %s', async (_, from, to, holds) => {
    await enter('kommun', someFact({ from: day(from), to: to && day(to) }));
    expect(await held(KOMMUN)).toHaveLength(holds ? 1 : 0);
  });

  it('are the later ones of an organisation where two hold', async () => {
    await enter('kommun', someFact(), someFact({ from: day('2026-11-01'), value: phone('+46541111111') }));
    expect((await held(KOMMUN)).map(({ value }) => value)).toEqual([phone('+46541111111')]);
  });

  it('say of a break before it comes, and find those that a time runs over', async () => {
    await enter('kommun', someBreak('2026-12-21', '2027-01-08'), someBreak('2026-10-26', '2026-10-30'));
    const lookUp = makeLookUp(given.db, new Map());
    const facts = await lookUp(KOMMUN, 'Karlstad', today);
    expect(facts).toHaveLength(1);
    const over = (from: string, to: string) => breaksWithin(facts, day(from), day(to)).length;
    expect(over('2026-11-24', '2026-12-20')).toBe(0);
    expect(over('2026-11-30', '2026-12-21')).toBe(1);
    expect(over('2027-01-08', '2027-01-29')).toBe(1);
    expect(over('2027-01-09', '2027-01-30')).toBe(0);
  });

  it('name the socialjour, an unchecked one with a warning', async () => {
    await enter('kommun', someFact({ checked: day('2025-11-24') }));
    const facts = await makeLookUp(given.db, new Map())(KOMMUN, 'Karlstad', today);
    expect(socialjourOf(facts, today)).toEqual({
      organisation: 'Karlstads kommun',
      phone: '054-540 00 00',
      warning: null,
    });
    expect(socialjourOf(facts, day('2026-11-25'))?.warning).toMatch(/inte kontrollerat sedan måndag 24 november 2025/);
    expect(socialjourOf([], today)).toBeNull();
  });

  it('are shown as the organisation’s own, open only by hours checked within a year', async () => {
    const hours = {
      monday: [],
      tuesday: [{ from: '08:00', to: '16:00' }],
      wednesday: [],
      thursday: [],
      friday: [],
      saturday: [],
      sunday: [],
    };
    const value = { kind: 'contact', phone: '+46545405000', hours } as const;
    await enter('kommun', someFact({ slot: 'mottagning', value }), someFact({ checked: day('2025-03-03') }));
    await enter(
      'kommun',
      someFact({ slot: 'klinik', value, checked: day('2025-03-03'), organisation: 'Region Värmland' }),
    );
    const facts = await makeLookUp(given.db, new Map())(KOMMUN, 'Karlstad', today);
    expect(localBlocks(facts, AT)).toEqual([
      {
        heading: 'Uppgift från Karlstads kommun, inte ur riktlinjen',
        lines: [
          'Socialjour: 054-540 00 00. Inte kontrollerad sedan måndag 3 mars 2025. Den kan vara gammal.',
          'Socialtjänstens mottagning: 054-540 50 00. Tisdag 08.00–16.00. Öppet nu, stänger 16.00.',
        ],
        source: 'Uppgift: Karlstads kommun, kontrollerad måndag 3 mars 2025',
      },
      {
        heading: 'Uppgift från Region Värmland, inte ur riktlinjen',
        lines: [expect.stringMatching(/^Klinik eller vårdmottagning: .*08\.00–16\.00\. Inte kontrollerad/)],
        source: 'Uppgift: Region Värmland, kontrollerad måndag 3 mars 2025',
      },
    ]);
  });
});
