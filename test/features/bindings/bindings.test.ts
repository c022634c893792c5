import { channelOfUnit, holdsRole } from '../../../src/features/bindings/api';
import { makeBindings } from '../../../src/features/bindings/make-bindings';
import { makeOneTimeCode } from '../../../src/features/bindings/one-time-code';
import { loadCatalogue } from '../../../src/guidelines';
import { readDanger } from '../../../src/conversation/danger';
import { makeDetector } from '../../../src/privacy/detect';
import { makeGate } from '../../../src/privacy/gate';
import type { Feature, Turn } from '../../../src/turn/feature';
import type { Person } from '../../../src/turn/person';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, BO, inChannel, MONDAY, say, textsOf, turnOf } from '../say-to';
import { seededFraction } from '../deadlines/seeded';

const REGION_ADMIN: Person = { tenant: 'region', user: 'rut' };
const REGION_USER: Person = { tenant: 'region', user: 'siv' };
const CHANNEL = '19:enheten@thread.tacv2';
const DAY = 86_400_000;

eachDatabase('one-time codes', (given) => {
  const random = seededFraction(8);
  const UNITS = new Map([['bfs', 'region']]);
  const make = (units: ReadonlyMap<string, string> = UNITS) =>
    makeBindings({
      db: given.db,
      key: Buffer.alloc(32, 1),
      units,
      isAdmin: ({ tenant, user }) =>
        (tenant === 'kommun' && user === 'anna') || (tenant === 'region' && user === 'rut'),
      random,
    });
  let feature: Feature;
  beforeEach(() => {
    feature = make();
  });
  const hear = async (text: string, turn: Turn): Promise<string> => textsOf(await say(feature, text, turn)).join('\n');
  const newCode = async (what: string, person: Person): Promise<string> =>
    /[A-Z]{4}-[A-Z]{4}-[A-Z]{4}/.exec(await hear(`ny kod ${what}`, turnOf(person)))?.[0] ?? '';

  it('bind a channel to a unit, once', async () => {
    const code = await newCode('enhet bfs', REGION_ADMIN);
    expect(await hear(`koppla ${code}`, inChannel(turnOf(REGION_USER), CHANNEL))).toMatch(/^Klart\. Här tar Barn- och/);
    expect(await channelOfUnit(given.db, UNITS, 'bfs')).toEqual({ tenant: 'region', conversation: CHANNEL });
    expect(await hear(`koppla ${code}`, inChannel(turnOf(REGION_USER), '19:annan'))).toMatch(/gäller inte/);
    expect(await channelOfUnit(given.db, UNITS, 'bfs')).toEqual({ tenant: 'region', conversation: CHANNEL });
  });

  it('bind a unit anew to another channel, and to none when the unit is another tenant’s by now', async () => {
    for (const channel of [CHANNEL, '19:ny'])
      await hear(
        `koppla ${(await newCode('enhet bfs', REGION_ADMIN)).toLowerCase()}`,
        inChannel(turnOf(REGION_USER), channel),
      );
    expect(await channelOfUnit(given.db, UNITS, 'bfs')).toEqual({ tenant: 'region', conversation: '19:ny' });
    expect(await channelOfUnit(given.db, new Map([['bfs', 'annan']]), 'bfs')).toBeNull();
    expect(await channelOfUnit(given.db, new Map(), 'bfs')).toBeNull();
  });

  it.each(['sammankallande', 'gruppledare'] as const)('make a person %s, in their private chat', async (role) => {
    const code = await newCode(role, ANNA);
    expect(await hear(`koppla ${code}`, inChannel(turnOf(BO), '19:x'))).toMatch(/privata chatt/);
    expect(await holdsRole(given.db, BO, role)).toBe(false);
    expect(await hear(`koppla ${code}`, turnOf(BO))).toMatch(/^Klart/);
    expect(await holdsRole(given.db, BO, role)).toBe(true);
    expect(await holdsRole(given.db, { ...BO, tenant: 'region' }, role)).toBe(false);
  });

  const refused: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
    ['by somebody who is no administrator', () => hear('ny kod enhet bfs', turnOf(REGION_USER)), /^Bara en admin/],
    ['by an administrator of another tenant', () => hear('ny kod enhet bfs', turnOf(ANNA)), /hör inte till din/],
    ['for a unit that nobody has', () => hear('ny kod enhet forsta-linjen', turnOf(REGION_ADMIN)), /hör inte till din/],
    ['for what no code gives', () => hear('ny kod rektor', turnOf(ANNA)), /^Skriv vad koden ska ge/],
    ['in a channel', () => hear('ny kod gruppledare', inChannel(turnOf(ANNA), CHANNEL)), /privata chatt/],
    [
      'by an administrator who is a guest',
      () => hear('ny kod gruppledare', inChannel(turnOf(ANNA), 'c', 'x')),
      /^Bara/,
    ],
  ];
  it.each(refused)('are not made %s', async (_what, ask, said) => {
    expect(await ask()).toMatch(said);
    expect(await given.db.selectFrom('codes').select('hash').execute()).toEqual([]);
  });

  const wrongPlaces: readonly (readonly [string, Turn, RegExp])[] = [
    ['in a private chat', turnOf(REGION_USER), /i enhetens kanal/],
    ['in another tenant’s channel', inChannel(turnOf(BO), '19:x'), /^Koden gäller inte/],
    ['by a guest', inChannel(turnOf(BO), CHANNEL, 'region'), /^Du är gäst/],
    ['after a day', inChannel(turnOf(REGION_USER, MONDAY + DAY), CHANNEL), /^Koden gäller inte/],
  ];
  it.each(wrongPlaces)('for a unit are not taken %s, and can still be used', async (_what, turn, said) => {
    const code = await newCode('enhet bfs', REGION_ADMIN);
    expect(await hear(`koppla ${code}`, turn)).toMatch(said);
    expect(await channelOfUnit(given.db, UNITS, 'bfs')).toBeNull();
    expect(await hear(`koppla ${code}`, inChannel(turnOf(REGION_USER), CHANNEL))).toMatch(/^Klart/);
  });

  it('for a unit that has become another tenant’s are wrong', async () => {
    const code = await newCode('enhet bfs', REGION_ADMIN);
    feature = make(new Map([['bfs', 'kommun']]));
    expect(await hear(`koppla ${code}`, inChannel(turnOf(REGION_USER), CHANNEL))).toMatch(/^Koden gäller inte/);
  });

  it('cannot be guessed for long, by one or by many of a tenant', async () => {
    for (let i = 0; i < 5; i += 1) expect(await hear('koppla KXTR-WMNP-CDFH', turnOf(BO))).toMatch(/gäller inte/);
    const code = await newCode('gruppledare', ANNA);
    expect(await hear(`koppla ${code}`, turnOf(BO))).toMatch(/för många/);
    for (let i = 0; i < 25; i += 1) await hear('koppla x', turnOf({ tenant: 'kommun', user: `u${String(i)}` }));
    expect(await hear(`koppla ${code}`, turnOf({ tenant: 'kommun', user: 'new' }))).toMatch(/för många/);
    expect(await hear('koppla x', turnOf(REGION_USER))).toMatch(/gäller inte/);
    expect(await hear(`koppla ${code}`, turnOf(BO, MONDAY + 3_600_001))).toMatch(/^Klart/);
  });

  it('of two who use one at once serve one', async () => {
    const code = await newCode('enhet bfs', REGION_ADMIN);
    const said = await Promise.all(
      ['19:a', '19:b'].map((channel) => hear(`koppla ${code}`, inChannel(turnOf(REGION_USER), channel))),
    );
    expect(said.filter((text) => text.startsWith('Klart'))).toHaveLength(1);
  });

  it('are not kept', async () => {
    const code = await newCode('gruppledare', ANNA);
    const rows = JSON.stringify(await given.db.selectFrom('codes').selectAll().execute());
    expect(rows).not.toContain(code);
    expect(rows).not.toContain(code.replace(/-/g, ''));
  });
});

describe('a one-time code', () => {
  it('passes the gate and the danger words, however it falls out', () => {
    const random = seededFraction(3);
    const gate = makeGate(makeDetector(loadCatalogue().officials()));
    for (let i = 0; i < 3_000; i += 1) {
      const text = `koppla ${makeOneTimeCode(random)}`;
      expect([text, gate.question(text).kind, readDanger(text)]).toEqual([text, 'clear', null]);
    }
  });
});
