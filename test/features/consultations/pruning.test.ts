import { randomUUID } from 'node:crypto';
import { change } from '../../../src/features/consultations/change';
import { pruneBookings } from '../../../src/features/consultations/prune-bookings';
import { bookingsOf, findBooking, takerOf } from '../../../src/features/consultations/store';
import type { Act, Actor } from '../../../src/features/consultations/machine';
import { eachDatabase } from '../../setup/each-database';
import { ANNA, MONDAY } from '../say-to';
import { sentBooking, UNITS, CHANNELS } from './sent-booking';

const DAY = 86_400_000;
const TIME = Date.parse('2026-12-01T10:00:00+01:00');
const VERA = { tenant: 'region', user: 'vera' };

eachDatabase('pruning bookings', (given) => {
  const ports = () => ({ db: given.db, units: UNITS, newId: randomUUID });
  const after = async (...acts: readonly (readonly [Act, Actor, number])[]): Promise<string> => {
    const { id, version: sent } = await sentBooking(given.db, ANNA);
    let version = sent;
    for (const [act, actor, now] of acts) {
      const changed = await change(ports(), { id, version }, act, { actor, person: VERA, name: 'Vera Viklund' }, now);
      if (changed?.kind !== 'done') throw new Error(`${act.kind} was not done`);
      version = changed.booking.version;
    }
    return id;
  };
  const taken = [{ kind: 'take' }, 'unit', MONDAY] as const;
  const booked = [
    taken,
    [{ kind: 'propose', times: [{ at: TIME, late: null }] }, 'unit', MONDAY],
    [{ kind: 'accept', at: TIME, beyond: false }, 'asker', MONDAY],
  ] as const;
  const held = [...booked, [{ kind: 'held', referral: 'bup' }, 'unit', TIME + DAY]] as const;

  it('takes names and text thirty days after it ended, and owes the channel a card without them', async () => {
    const id = await after(...held);
    await pruneBookings(ports(), TIME + 31 * DAY);
    expect(await findBooking(given.db, id)).toMatchObject({ text: 'Blir lätt arg', askerName: 'Anna A' });
    await given.db.deleteFrom('notices').execute();
    await pruneBookings(ports(), TIME + 31 * DAY + 1);
    const pruned = await findBooking(given.db, id);
    expect(pruned).toMatchObject({ text: null, askerName: '', asker: { user: '' }, state: 'held', referral: 'bup' });
    expect(await takerOf(given.db, id)).toBeNull();
    expect(await bookingsOf(given.db, ANNA)).toEqual([]);
    expect(await given.db.selectFrom('notices').select(['user_id', 'what']).execute()).toEqual([
      { user_id: CHANNELS.bfs, what: 'card' },
    ]);
  });

  it('removes the rest after two years, the audit with it', async () => {
    const id = await after(...held);
    await pruneBookings(ports(), MONDAY + 730 * DAY);
    expect(await findBooking(given.db, id)).not.toBeNull();
    await pruneBookings(ports(), MONDAY + 730 * DAY + 1);
    expect(await findBooking(given.db, id)).toBeNull();
    expect(await given.db.selectFrom('consultation_changes').selectAll().execute()).toEqual([]);
  });

  it('drops the link once the time has been', async () => {
    const id = await after(...booked, [{ kind: 'link', link: 'sealed' }, 'unit', MONDAY]);
    await pruneBookings(ports(), TIME);
    expect((await findBooking(given.db, id))?.link).toBe('sealed');
    await pruneBookings(ports(), TIME + 2 * 3_600_000);
    expect((await findBooking(given.db, id))?.link).toBeNull();
  });

  it.each([
    ['a request that nobody has brought to a time', [taken], Date.parse('2027-01-14T12:00:00+01:00')],
    ['a time of which nobody has said how it went', booked, TIME + 31 * DAY],
  ] as const)('ends %s, and tells the asker', async (_what, acts, when) => {
    const id = await after(...acts);
    await pruneBookings(ports(), when - 2 * DAY);
    expect((await findBooking(given.db, id))?.state).not.toBe('expired');
    await pruneBookings(ports(), when);
    expect((await findBooking(given.db, id))?.state).toBe('expired');
    const told = await given.db.selectFrom('notices').select('what').where('user_id', '=', 'anna').execute();
    expect(told.map(({ what }) => what)).toContain('expired');
  });

  it('leaves open bookings and other people’s alone, and can be repeated', async () => {
    const id = await after(taken);
    const before = await findBooking(given.db, id);
    await pruneBookings(ports(), MONDAY + 20 * DAY);
    await pruneBookings(ports(), MONDAY + 20 * DAY);
    expect(await findBooking(given.db, id)).toEqual(before);
  });
});
