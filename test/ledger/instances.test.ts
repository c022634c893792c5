import { addDays } from '../../src/calendar/local-date';
import { begin } from '../../src/ledger/end-reservation';
import { LEASE } from '../../src/ledger/deliver';
import { planOwed } from '../../src/ledger/plan-owed';
import { RESERVATION, reserve } from '../../src/ledger/reserve';
import { openDatabase } from '../../src/storage/open-database';
import { eachDatabase } from '../setup/each-database';
import { type Receiver, startReceiver } from './kit/receiver';
import { deliveriesOf, HOUR, nextOf, NINE, rehearse, remindable, statesOf, TODAY } from './kit/rehearse';
import { watching } from './kit/watching';

const anna = { tenant: 'kommun', user: 'anna' };
const today = { tenant: 'kommun', kinds: ['frister'], day: TODAY };

eachDatabase('instances that share a database', (given) => {
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(() => receiver.stop());

  /** Nothing to plan and nothing to send: only what another has left is taken up. */
  const idle = () => ({ ...watching(given.db, 'idle'), owed: () => Promise.resolve([]) });

  /** As an instance that planned, set aside and began to send, and then was no more. */
  const dieWhileSending = async (now: number): Promise<void> => {
    await planOwed(given.db, watching(given.db), now);
    for (const one of await reserve(given.database, { ...today, now, limit: 10 }))
      expect(await begin(given.db, one, now + LEASE, now)).toBe(true);
  };

  it('send each reminder once, whoever takes it', async () => {
    const people = Array.from({ length: 150 }, (_, n) => ({ tenant: `t${n % 5}`, user: `u${n}` }));
    await Promise.all(people.map((person) => remindable(given, receiver, person)));
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase(given.url)));
    const ledger = rehearse(given);
    const instances = opened.map((database) =>
      ledger.another({
        database: { db: database.db, dialect: database.dialect, alone: false },
        kinds: [watching(database.db)],
      }),
    );
    for (let second = 0; second < 4; second += 1) {
      await Promise.all(instances.map((instance) => instance.round()));
      await Promise.all(instances.map((instance) => instance.landed()));
      ledger.now += 1_050;
    }
    expect(ledger.failures).toEqual([]);
    expect(receiver.received.map(({ to }) => to).sort()).toEqual(people.map(({ user }) => user).sort());
    expect(receiver.received.filter(({ possibleRepeat }) => possibleRepeat)).toEqual([]);
    await Promise.all(opened.map((database) => database.close()));
  });

  it('leave a tenant alone that has told one of them to wait, also one that starts meanwhile, and no other', async () => {
    const [held, other] = [
      { tenant: 'a', user: 'anna' },
      { tenant: 'b', user: 'bo' },
    ];
    await remindable(given, receiver, held);
    receiver.answer = () => ({ status: 429, headers: { 'retry-after': '30', 'x-scope': 'tenant' } });
    const ledger = rehearse(given);
    await ledger.round();
    receiver.answer = () => ({ status: 200 });
    await remindable(given, receiver, { tenant: 'a', user: 'arvid' });
    await remindable(given, receiver, other);
    const started = ledger.another();
    const round = async (): Promise<void> => {
      started.expect();
      for (let i = 0; i < 3; i += 1) {
        await started.round();
        await started.landed();
      }
    };
    ledger.now += 29_000;
    await round();
    expect(receiver.received.map(({ to }) => to)).toEqual(['bo']);
    ledger.now += 1_001;
    await round();
    expect(receiver.received.map(({ to }) => to).sort()).toEqual(['anna', 'arvid', 'bo']);
    expect(ledger.failures).toEqual([]);
  });

  it('give a small tenant its turn among the first, however much a large one has waiting', async () => {
    const people = Array.from({ length: 300 }, (_, n) => ({ tenant: 'a', user: `a${n}` }));
    await Promise.all(people.map((person) => remindable(given, receiver, person)));
    await remindable(given, receiver, { tenant: 'b', user: 'b' });
    const ledger = rehearse(given);
    const again = await ledger.round();
    const first = receiver.received.map(({ to }) => to);
    expect(first).toContain('b');
    expect(first.length).toBe(51);
    expect(again - ledger.now).toBeLessThanOrEqual(1_050);
  });

  it('take up what another had begun to send when it ended, once, marked', async () => {
    await remindable(given, receiver, anna);
    await dieWhileSending(NINE);
    const ledger = rehearse(given);
    ledger.now += LEASE - 1;
    await ledger.round();
    expect(await statesOf(given)).toEqual({ anna: 'sending' });
    ledger.now += 1;
    await ledger.round();
    await ledger.round();
    expect(receiver.received).toEqual([{ to: 'anna', about: ['anna'], possibleRepeat: true }]);
    expect(await statesOf(given)).toEqual({ anna: 'sent' });
    expect(await nextOf(given)).toEqual({ anna: addDays(TODAY, 7) });
  });

  it('take up at once what the only one before them had begun to send', async () => {
    await remindable(given, receiver, anna);
    await dieWhileSending(NINE);
    const ledger = rehearse(given, { database: { db: given.db, dialect: given.dialect, alone: true } });
    await ledger.round();
    expect(receiver.received.map(({ possibleRepeat }) => possibleRepeat)).toEqual([true]);
  });

  it('send again what ended so more than once, marked each time, but not for ever: the next day tries anew', async () => {
    await remindable(given, receiver, anna);
    const ledger = rehearse(given);
    const states: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      await dieWhileSending(ledger.now);
      ledger.now += LEASE;
      await ledger.another({ kinds: [idle()] }).round();
      states.push(...Object.values(await statesOf(given)));
    }
    expect(states).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'failed', 'failed']);
    ledger.now += 24 * HOUR;
    await ledger.round();
    expect(receiver.received).toEqual([{ to: 'anna', about: ['anna'], possibleRepeat: true }]);
    expect((await deliveriesOf(given)).map(({ state }) => state)).toEqual(['failed', 'sent']);
    ledger.now += 7 * 24 * HOUR;
    await ledger.round();
    expect(receiver.received.map(({ possibleRepeat }) => possibleRepeat)).toEqual([true, false]);
  });

  it('mark what arrives after several such ends', async () => {
    await remindable(given, receiver, anna);
    const ledger = rehearse(given);
    for (let n = 0; n < 3; n += 1) {
      await dieWhileSending(ledger.now);
      ledger.now += LEASE;
      await ledger.another({ kinds: [idle()] }).round();
    }
    await ledger.round();
    expect(receiver.received).toEqual([{ to: 'anna', about: ['anna'], possibleRepeat: true }]);
    expect(await statesOf(given)).toEqual({ anna: 'sent' });
  });

  it('take what another had only set aside when it ended, unmarked', async () => {
    await remindable(given, receiver, anna);
    await planOwed(given.db, watching(given.db), NINE);
    const [one] = await reserve(given.database, { ...today, now: NINE, limit: 10 });
    expect(one?.to).toEqual(anna);
    const ledger = rehearse(given);
    await ledger.round();
    expect(receiver.received).toEqual([]);
    ledger.now += RESERVATION;
    await ledger.round();
    expect(receiver.received).toEqual([{ to: 'anna', about: ['anna'], possibleRepeat: false }]);
    if (one) expect(await begin(given.db, one, ledger.now, ledger.now)).toBe(false);
  });

  it('do not let one that was held up undo what another has since done', async () => {
    await remindable(given, receiver, anna);
    let goOn: (() => void) | undefined;
    receiver.answer = (_, nth) =>
      nth === 1
        ? new Promise((answer) => {
            goOn = () => answer({ status: 403, keep: true });
          })
        : { status: 200 };
    const ledger = rehearse(given);
    const slow = ledger.another();
    await slow.round();
    while (!goOn) await new Promise((turn) => setTimeout(turn, 5));
    ledger.now += LEASE;
    await ledger.round();
    expect(await statesOf(given)).toEqual({ anna: 'sent' });
    goOn();
    await slow.landed();
    expect(await statesOf(given)).toEqual({ anna: 'sent' });
    expect(receiver.received.map(({ possibleRepeat }) => possibleRepeat)).toEqual([true, false]);
  });

  it('do not send again what one that was held up reports in time', async () => {
    await remindable(given, receiver, anna);
    let goOn: (() => void) | undefined;
    receiver.answer = () =>
      new Promise((answer) => {
        goOn = () => answer({ status: 200 });
      });
    const ledger = rehearse(given);
    const slow = ledger.another();
    await slow.round();
    while (!goOn) await new Promise((turn) => setTimeout(turn, 5));
    ledger.now += LEASE;
    const other = ledger.another({ kinds: [idle()] });
    await other.round();
    expect(await statesOf(given)).toEqual({ anna: 'unknown' });
    goOn();
    await slow.landed();
    await ledger.round();
    expect(receiver.received.filter(({ to }) => to === 'anna')).toHaveLength(1);
    expect(await nextOf(given)).toEqual({ anna: addDays(TODAY, 7) });
  });
});
