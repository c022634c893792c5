import { randomBytes, randomUUID } from 'node:crypto';
import { bindUnit } from '../../../src/features/bindings/store';
import { change } from '../../../src/features/consultations/change';
import { makeConsultations } from '../../../src/features/consultations/make-consultations';
import { findBooking } from '../../../src/features/consultations/store';
import type { Booking } from '../../../src/features/consultations/booking';
import type { Turn } from '../../../src/turn/feature';
import type { Reply } from '../../../src/turn/reply';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, BO, inChannel, MONDAY, press, say, textsOf, turnOf } from '../say-to';
import { CHANNELS, sendPorts, sentBooking, UNITS } from './sent-booking';

const HOUR = 3_600_000;
/** Tuesday 1 December, ten in the morning. */
const TIME = Date.parse('2026-12-01T10:00:00+01:00');
const VERA = { tenant: 'region', user: 'vera' };

/** Everybody who could press a button, and where. */
const WHO = {
  asker: () => turnOf(ANNA),
  'asker in her own team’s channel': () => inChannel(turnOf(ANNA), '19:kommun'),
  'asker in the unit’s channel, as a guest': () => inChannel(turnOf(ANNA), CHANNELS.bfs, 'region'),
  colleague: () => turnOf(BO),
  'somebody with the same id elsewhere': () => turnOf({ tenant: 'annan', user: ANNA.user }),
  'administrator of the asker’s tenant': () => turnOf({ tenant: 'kommun', user: 'admin' }),
  'the unit in its channel': () => inChannel(turnOf(VERA), CHANNELS.bfs),
  'the other unit in its channel': () => inChannel(turnOf(VERA), CHANNELS['forsta-linjen']),
  'the unit in a private chat': () => turnOf(VERA),
  'the unit in another channel': () => inChannel(turnOf(VERA), '19:fika'),
  'a guest in the unit’s channel': () => inChannel(turnOf(BO), CHANNELS.bfs, 'region'),
  'another tenant in a channel of the same id': () => inChannel(turnOf(BO), CHANNELS.bfs),
  'administrator of the region, privately': () => turnOf({ tenant: 'region', user: 'admin' }),
} as const satisfies Readonly<Record<string, () => Turn>>;
type Who = keyof typeof WHO;

const ASKER: readonly Who[] = ['asker', 'asker in her own team’s channel', 'asker in the unit’s channel, as a guest'];
const UNIT: readonly Who[] = ['the unit in its channel'];

interface Deed {
  /** What the booking has come to before. */
  readonly after: readonly Parameters<typeof change>[2][];
  readonly data?: Record<string, unknown>;
  readonly who: readonly Who[];
  readonly at?: number;
}

const TAKEN = [{ kind: 'take' }] as const;
const PROPOSED = [...TAKEN, { kind: 'propose', times: [{ at: TIME, late: null }] }] as const;
const BOOKED = [...PROPOSED, { kind: 'accept', at: TIME, beyond: false }] as const;

const DEEDS: Readonly<Record<string, Deed>> = {
  take: { after: [], who: UNIT },
  'hand-over': { after: [], who: UNIT },
  'open-decline': { after: [], who: UNIT },
  decline: { after: [], data: { reason: 'fraga' }, who: UNIT },
  'open-propose': { after: TAKEN, who: UNIT },
  propose: { after: TAKEN, data: { day1: '2026-12-01', time1: '10:00' }, who: UNIT },
  back: { after: TAKEN, who: UNIT },
  accept: { after: PROPOSED, data: { at: String(TIME) }, who: ASKER },
  'ask-others': { after: PROPOSED, who: ASKER },
  cancel: { after: BOOKED, who: ASKER },
  rebook: { after: BOOKED, who: ASKER },
  calendar: { after: BOOKED, who: ASKER },
  'unit-cancel': { after: BOOKED, who: UNIT },
  'unit-rebook': { after: BOOKED, who: UNIT },
  'unit-calendar': { after: BOOKED, who: UNIT },
  'open-link': { after: BOOKED, who: UNIT },
  link: { after: BOOKED, data: { link: 'https://teams.microsoft.com/l/meetup-join/x' }, who: UNIT },
  'open-held': { after: BOOKED, who: UNIT },
  'no-show': { after: BOOKED, who: UNIT, at: TIME + 2 * HOUR },
  held: { after: BOOKED, data: { referral: 'ingen' }, who: UNIT, at: TIME + 2 * HOUR },
  document: { after: [...BOOKED, { kind: 'held', referral: 'ingen' }], who: ASKER, at: TIME + 2 * HOUR },
};

eachDatabase('who may do what with a booking', (given) => {
  const feature = () =>
    makeConsultations({
      ...sendPorts(given.db),
      key: Buffer.alloc(32, 3),
      randomBytes,
      isAdmin: ({ user }) => user === 'admin',
      offerFile: () => Promise.resolve('https://lotsen.example/files/x'),
      municipalityOf: () => Promise.resolve('Karlstad'),
    }).feature;

  const bookingAfter = async ({ after }: Deed): Promise<Booking> => {
    let booking = await sentBooking(given.db, ANNA);
    for (const act of after) {
      const late = act.kind === 'held';
      const actor = ['accept', 'document'].includes(act.kind) ? 'asker' : 'unit';
      const seen = { id: booking.id, version: booking.version };
      const ports = { db: given.db, units: UNITS, newId: randomUUID };
      const changed = await change(
        ports,
        seen,
        act,
        { actor, person: VERA, name: 'Vera' },
        late ? TIME + HOUR : MONDAY,
      );
      if (changed?.kind !== 'done') throw new Error(`${act.kind}: ${changed?.kind ?? 'gone'}`);
      booking = changed.booking;
    }
    return booking;
  };

  it.each(Object.entries(DEEDS))('%s: only those who may', async (verb, deed) => {
    for (const who of Object.keys(WHO) as Who[]) {
      const booking = await bookingAfter(deed);
      const turn = { ...WHO[who](), ...(deed.at === undefined ? {} : { at: deed.at }) };
      const data = { seen: { id: booking.id, version: booking.version }, ...deed.data };
      const reply: Reply = await press(feature(), `consultations.${verb}`, data, turn);
      const may = deed.who.includes(who);
      expect([who, reply.denied ?? false]).toEqual([who, !may]);
      const now = await findBooking(given.db, booking.id);
      if (!may) {
        expect([who, now]).toEqual([who, booking]);
        expect(JSON.stringify(reply)).not.toContain('Blir lätt arg');
        expect(JSON.stringify(reply)).not.toContain('Anna A');
      }
      await given.db.deleteFrom('consultations').execute();
    }
  });

  it('shows a booking to its asker alone, and its list likewise', async () => {
    const booking = await sentBooking(given.db, ANNA);
    for (const who of Object.keys(WHO) as Who[]) {
      const turn = WHO[who]();
      const shown = await press(feature(), 'consultations.show', { id: booking.id }, turn);
      expect([who, shown.denied ?? false]).toEqual([who, !ASKER.includes(who)]);
      const listed = JSON.stringify(await say(feature(), 'mina bokningar', turn));
      expect([who, listed.includes(booking.number)]).toEqual([who, ASKER.includes(who)]);
    }
  });

  it('shows the queue in the unit’s own channel and to its administrators, and the figures to administrators alone', async () => {
    const booking = await sentBooking(given.db, ANNA);
    for (const who of Object.keys(WHO) as Who[]) {
      const queue = await say(feature(), 'kö', WHO[who]());
      const sees = [...UNIT, 'administrator of the region, privately'].includes(who);
      expect([who, JSON.stringify(queue).includes(booking.number)]).toEqual([who, sees]);
      const figures = await say(feature(), 'bokningar i siffror', WHO[who]());
      expect([who, figures.denied ?? false]).toEqual([who, !who.startsWith('administrator')]);
    }
    const file = (of: string) =>
      press(feature(), 'consultations.numbers-file', { of }, turnOf({ tenant: 'kommun', user: 'admin' }));
    expect((await file('bfs')).denied).toBe(true);
    expect(textsOf(await file('egna'))[0]).toContain('https://lotsen.example/files/');
  });

  it('moves with the unit’s channel: the old one may no more', async () => {
    const booking = await sentBooking(given.db, ANNA);
    await bindUnit(given.db, 'bfs', { tenant: 'region', conversation: '19:ny' }, MONDAY);
    const seen = { id: booking.id, version: 1 };
    expect((await press(feature(), 'consultations.take', { seen }, inChannel(turnOf(VERA), CHANNELS.bfs))).denied).toBe(
      true,
    );
    expect(
      (await press(feature(), 'consultations.take', { seen }, inChannel(turnOf(VERA), '19:ny'))).denied,
    ).toBeUndefined();
  });

  it.each([
    ['https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d', true],
    ['https://teams.microsoft.com.evil.example/l/x', false],
    ['http://teams.microsoft.com/l/x', false],
    ['https://example.com/?https://teams.microsoft.com/', false],
    ['javascript:alert(1)', false],
  ])('takes the link %s: %s, and keeps it so that the database does not tell it', async (link, ok) => {
    const booking = await bookingAfter({ after: BOOKED, who: [] });
    const seen = { id: booking.id, version: booking.version };
    await press(feature(), 'consultations.link', { seen, link }, inChannel(turnOf(VERA), CHANNELS.bfs));
    expect((await findBooking(given.db, booking.id))?.link !== null).toBe(ok);
    const rows = JSON.stringify(await given.db.selectFrom('consultations').selectAll().execute());
    expect(rows).not.toContain('teams.microsoft');
    const shown = await press(feature(), 'consultations.show', { id: booking.id }, turnOf(ANNA));
    expect(JSON.stringify(shown).includes('teams.microsoft')).toBe(false);
  });
});
