import { addDays } from '../../src/calendar/local-date';
import { countDeliveries } from '../../src/ledger/count-deliveries';
import { eachDatabase } from '../setup/each-database';
import { type Receiver, startReceiver } from './kit/receiver';
import { deliveriesOf, HOUR, nextOf, NINE, rehearse, remindable, statesOf, TODAY } from './kit/rehearse';
import { watch, watching } from './kit/watching';

const SECOND = 1_000;
const anna = { tenant: 'kommun', user: 'anna' };
const bo = { tenant: 'kommun', user: 'bo' };
const cecilia = { tenant: 'region', user: 'cecilia' };

eachDatabase('a reminder', (given) => {
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(() => receiver.stop());

  it('that is due is sent once, and the deadline moves on', async () => {
    await remindable(given, receiver, anna);
    const ledger = rehearse(given);
    await ledger.round();
    await ledger.round();
    expect(receiver.received).toEqual([{ to: 'anna', about: ['anna'], possibleRepeat: false }]);
    expect(await statesOf(given)).toEqual({ anna: 'sent' });
    expect(await nextOf(given)).toEqual({ anna: addDays(TODAY, 7) });
    expect(ledger.failures).toEqual([]);
  });

  it('is one for all that a person watches, and none for what is not due', async () => {
    await remindable(given, receiver, anna, { id: 'a1' });
    await watch(given.db, anna, 'a2', addDays(TODAY, -3));
    await watch(given.db, anna, 'a3', addDays(TODAY, 1));
    await rehearse(given).round();
    expect(receiver.received).toEqual([{ to: 'anna', about: ['a1', 'a2'], possibleRepeat: false }]);
  });

  it('waits for its hour', async () => {
    await remindable(given, receiver, anna);
    const ledger = rehearse(given);
    ledger.now = NINE - HOUR - 1;
    await ledger.round();
    expect(receiver.received).toEqual([]);
    ledger.now = NINE - HOUR;
    await ledger.round();
    expect(receiver.received).toHaveLength(1);
  });

  it('comes once a day, also when something new is due the same day', async () => {
    await remindable(given, receiver, anna, { id: 'a1' });
    const ledger = rehearse(given);
    await ledger.round();
    await watch(given.db, anna, 'a2', TODAY);
    await ledger.round();
    expect(receiver.received).toHaveLength(1);
    ledger.now += 24 * HOUR;
    await ledger.round();
    expect(receiver.received.map(({ about }) => about)).toEqual([['a1'], ['a2']]);
  });

  it('reaches each of more people than are planned at a time', async () => {
    const people = Array.from({ length: 620 }, (_, n) => ({ tenant: `t${n % 40}`, user: `u${n}` }));
    const reference = (user: string) => JSON.stringify({ url: receiver.url, to: user });
    await given.db
      .insertInto('people')
      .values(people.map(({ tenant, user }) => ({ tenant, user_id: user, reference: reference(user), updated_at: 0 })))
      .execute();
    await Promise.all(people.map((person) => watch(given.db, person, person.user, TODAY)));
    const ledger = rehearse(given);
    await ledger.round();
    expect(ledger.failures).toEqual([]);
    expect(receiver.received).toHaveLength(people.length);
    expect(new Set(receiver.received.map(({ to }) => to)).size).toBe(people.length);
    expect(await countDeliveries(given.db, TODAY)).toMatchObject({ sent: people.length, planned: 0, sending: 0 });
  });

  it('to whom nobody knows the way is refused, and is tried anew the next day', async () => {
    await watch(given.db, anna, 'a1', TODAY);
    const ledger = rehearse(given);
    await ledger.round();
    expect(await statesOf(given)).toEqual({ anna: 'refused' });
    await remindable(given, receiver, anna, { id: 'a2', nextOn: addDays(TODAY, 30) });
    ledger.now += 24 * HOUR;
    await ledger.round();
    expect(receiver.received.map(({ about }) => about)).toEqual([['a1']]);
  });

  it('that is refused is not tried again that day, is not told, and does not hinder another', async () => {
    for (const person of [anna, bo]) await remindable(given, receiver, person);
    receiver.answer = (to) => ({ status: to === 'anna' ? 403 : 200 });
    const ledger = rehearse(given);
    for (let hour = 0; hour < 10; hour += 1) {
      await ledger.round();
      ledger.now += HOUR;
    }
    expect(await statesOf(given)).toEqual({ anna: 'refused', bo: 'sent' });
    expect(await nextOf(given)).toEqual({ anna: TODAY, bo: addDays(TODAY, 7) });
    expect((await deliveriesOf(given))[0]?.attempts).toBe(1);
  });

  it('of which nothing is left to say is superseded', async () => {
    await remindable(given, receiver, anna);
    const kind = watching(given.db);
    const ledger = rehearse(given, { kinds: [{ ...kind, render: () => Promise.resolve(null) }] });
    await ledger.round();
    expect(await statesOf(given)).toEqual({ anna: 'superseded' });
    expect(receiver.received).toEqual([]);
  });

  it('says how things are when it is sent, not when it was planned', async () => {
    await remindable(given, receiver, anna, { id: 'a1' });
    await watch(given.db, anna, 'a2', TODAY);
    receiver.answer = (_, nth) => (nth === 1 ? { status: 429, headers: { 'retry-after': '60' } } : { status: 200 });
    const ledger = rehearse(given);
    await ledger.round();
    await given.db.updateTable('deadlines').set({ status: 'done', next_on: null }).where('id', '=', 'a1').execute();
    ledger.now += 60 * SECOND;
    await ledger.round();
    expect(receiver.received.map(({ about }) => about)).toEqual([['a2']]);
  });

  it('that comes too fast waits as long as it is told, alone', async () => {
    for (const person of [anna, bo]) await remindable(given, receiver, person);
    receiver.answer = (to, nth) =>
      to === 'anna' && nth === 1 ? { status: 429, headers: { 'retry-after': '30' } } : { status: 200 };
    const ledger = rehearse(given);
    await ledger.round();
    expect(await statesOf(given)).toEqual({ anna: 'throttled', bo: 'sent' });
    ledger.now += 30 * SECOND - 1;
    await ledger.round();
    expect(receiver.received.map(({ to }) => to)).toEqual(['bo']);
    ledger.now += 1;
    await ledger.round();
    expect(receiver.received).toEqual([
      { to: 'bo', about: ['bo'], possibleRepeat: false },
      { to: 'anna', about: ['anna'], possibleRepeat: false },
    ]);
  });

  it('waits with its whole tenant when the tenant is too fast, and no other tenant does', async () => {
    await remindable(given, receiver, anna);
    receiver.answer = (_, nth) =>
      nth === 1 ? { status: 429, headers: { 'retry-after': '30', 'x-scope': 'tenant' } } : { status: 200 };
    const ledger = rehearse(given);
    await ledger.round();
    receiver.answer = () => ({ status: 200 });
    for (const person of [bo, cecilia]) await remindable(given, receiver, person);
    await ledger.round();
    expect(receiver.received.map(({ to }) => to)).toEqual(['cecilia']);
    expect(await statesOf(given)).toEqual({ anna: 'throttled', bo: 'planned', cecilia: 'sent' });
    ledger.now += 30 * SECOND;
    await ledger.round();
    expect(await statesOf(given)).toEqual({ anna: 'sent', bo: 'sent', cecilia: 'sent' });
  });

  it('is put off when nobody takes the call, longer each time, and comes unmarked', async () => {
    await remindable(given, receiver, anna);
    await receiver.stop();
    const ledger = rehearse(given);
    const waits: number[] = [];
    for (let n = 0; n < 4; n += 1) {
      await ledger.round();
      const { due_at } = await given.db.selectFrom('deliveries').select('due_at').executeTakeFirstOrThrow();
      waits.push((due_at ?? 0) - ledger.now);
      ledger.now = due_at ?? 0;
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000]);
    receiver = await startReceiver();
    await given.db
      .updateTable('people')
      .set({ reference: JSON.stringify({ url: receiver.url, to: 'anna' }) })
      .execute();
    await ledger.round();
    expect(receiver.received).toEqual([{ to: 'anna', about: ['anna'], possibleRepeat: false }]);
  });

  it('that may have arrived goes once more, marked', async () => {
    await remindable(given, receiver, anna);
    receiver.answer = (_, nth) => (nth === 1 ? { status: 502, keep: true } : { status: 200 });
    const ledger = rehearse(given);
    await ledger.round();
    expect(await statesOf(given)).toEqual({ anna: 'unknown' });
    expect(await nextOf(given)).toEqual({ anna: TODAY });
    ledger.now += 30 * SECOND;
    await ledger.round();
    await ledger.round();
    expect(receiver.received.map(({ possibleRepeat }) => possibleRepeat)).toEqual([false, true]);
    expect(await statesOf(given)).toEqual({ anna: 'sent' });
    expect(await nextOf(given)).toEqual({ anna: addDays(TODAY, 7) });
  });

  it('of which nobody knows even the second time is left at that, and the deadline moves on', async () => {
    await remindable(given, receiver, anna);
    receiver.answer = () => ({ status: 504, keep: true });
    const ledger = rehearse(given);
    for (let hour = 0; hour < 5; hour += 1) {
      await ledger.round();
      ledger.now += HOUR;
    }
    expect(receiver.received).toHaveLength(2);
    expect(await statesOf(given)).toEqual({ anna: 'failed' });
    expect(await nextOf(given)).toEqual({ anna: addDays(TODAY, 7) });
  });

  it('that cannot be made is tried five times, said, and tried anew the next day', async () => {
    await remindable(given, receiver, anna);
    const kind = watching(given.db);
    let broken = true;
    const render: typeof kind.render = (person, now) =>
      broken ? Promise.reject(new Error('broken')) : kind.render(person, now);
    const ledger = rehearse(given, { kinds: [{ ...kind, render }] });
    for (let minute = 0; minute < 10; minute += 1) {
      await ledger.round();
      ledger.now += 60 * SECOND;
    }
    expect(ledger.failures.map(({ step }) => step)).toEqual(Array(5).fill('render'));
    expect(await statesOf(given)).toEqual({ anna: 'failed' });
    broken = false;
    ledger.now += 24 * HOUR;
    await ledger.round();
    expect(receiver.received).toHaveLength(1);
  });

  it('whose sending throws is failed, said, and tried anew the next day', async () => {
    await remindable(given, receiver, anna);
    const ledger = rehearse(given, { send: () => Promise.reject(new Error('no such card')) });
    await ledger.round();
    expect(ledger.failures).toEqual([{ step: 'send', error: new Error('no such card') }]);
    expect(await statesOf(given)).toEqual({ anna: 'failed' });
    expect(await nextOf(given)).toEqual({ anna: TODAY });
  });

  it('of a kind whose planning fails does not hold up another kind', async () => {
    await remindable(given, receiver, anna);
    const broken = { ...watching(given.db, 'broken'), owed: () => Promise.reject(new Error('broken')) };
    const ledger = rehearse(given, { kinds: [broken, watching(given.db)] });
    await ledger.round();
    expect(ledger.failures.map(({ step }) => step)).toEqual(['plan']);
    expect(receiver.received).toHaveLength(1);
  });

  it('that its day has left unsent is the next day one, and says how things then are', async () => {
    await remindable(given, receiver, anna, { id: 'a1' });
    receiver.answer = () => ({ status: 429, headers: { 'retry-after': '86400' } });
    const ledger = rehearse(given);
    await ledger.round();
    receiver.answer = () => ({ status: 200 });
    await watch(given.db, anna, 'a2', addDays(TODAY, 1));
    ledger.now += 24 * HOUR;
    await ledger.round();
    expect(receiver.received).toEqual([{ to: 'anna', about: ['a1', 'a2'], possibleRepeat: false }]);
    expect((await deliveriesOf(given)).map(({ state }) => state)).toEqual(['superseded', 'sent']);
  });

  it('that may have arrived the day before is marked, and the one after it is not', async () => {
    await remindable(given, receiver, anna);
    receiver.answer = () => ({ status: 500, keep: true });
    const ledger = rehearse(given);
    ledger.now = Date.parse('2026-11-24T23:59:50+01:00');
    await ledger.round();
    receiver.answer = () => ({ status: 200 });
    ledger.now += 60 * SECOND;
    await ledger.round();
    expect(receiver.received).toHaveLength(1);
    for (const day of [1, 8]) {
      ledger.now = NINE + day * 24 * HOUR;
      await ledger.round();
    }
    expect(receiver.received.map(({ possibleRepeat }) => possibleRepeat)).toEqual([false, true, false]);
    expect((await deliveriesOf(given)).map(({ state }) => state)).toEqual(['superseded', 'sent', 'sent']);
  });
});
