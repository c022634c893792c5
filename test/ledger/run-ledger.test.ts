import { clockFrom } from '../../src/calendar/clock';
import { type Ledger, runLedger } from '../../src/ledger/run-ledger';
import { eachDatabase } from '../setup/each-database';
import { type Receiver, startReceiver } from './kit/receiver';
import { NINE, rehearse, remindable, statesOf, TODAY } from './kit/rehearse';
import { watch } from './kit/watching';

const anna = { tenant: 'kommun', user: 'anna' };
const bo = { tenant: 'kommun', user: 'bo' };
const cecilia = { tenant: 'region', user: 'cecilia' };

eachDatabase('the running ledger', (given) => {
  let receiver: Receiver;
  let ledger: Ledger | undefined;
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(async () => {
    await ledger?.stop();
    await receiver.stop();
  });

  const arrived = async (count: number): Promise<void> => {
    while (receiver.received.length < count) await new Promise((turn) => setTimeout(turn, 5));
  };

  it('sends at its start what was due before, within five seconds', async () => {
    await remindable(given, receiver, anna);
    const from = performance.now();
    ledger = runLedger(rehearse(given, { clock: clockFrom(NINE) }).ports);
    await arrived(1);
    expect(performance.now() - from).toBeLessThan(5_000);
  });

  it('sends at eight what is due at eight, within five seconds, without being woken', async () => {
    await remindable(given, receiver, anna);
    const eight = Date.parse('2026-11-24T08:00:00+01:00');
    const clock = clockFrom(eight - 1_500);
    ledger = runLedger(rehearse(given, { clock }).ports);
    await arrived(1);
    expect(clock() - eight).toBeGreaterThanOrEqual(0);
    expect(clock() - eight).toBeLessThan(5_000);
  });

  it('sends at once what is new when it is woken', async () => {
    await remindable(given, receiver, anna);
    ledger = runLedger(rehearse(given, { clock: clockFrom(NINE) }).ports);
    await arrived(1);
    await remindable(given, receiver, bo);
    ledger.wake();
    await arrived(2);
    expect(receiver.received.map(({ to }) => to)).toEqual(['anna', 'bo']);
  });

  it('finishes what is being sent when it is stopped, and begins nothing more', async () => {
    await remindable(given, receiver, anna);
    let goOn: (() => void) | undefined;
    receiver.answer = () =>
      new Promise((answer) => {
        goOn = () => answer({ status: 200 });
      });
    const rehearsal = rehearse(given, { clock: clockFrom(NINE) });
    ledger = runLedger(rehearsal.ports);
    while (!goOn) await new Promise((turn) => setTimeout(turn, 5));
    const stopped = ledger.stop();
    await remindable(given, receiver, bo);
    ledger.wake();
    goOn();
    await stopped;
    expect(await statesOf(given)).toEqual({ anna: 'sent' });
    expect(rehearsal.failures).toEqual([]);
  });

  it('goes on when a round fails', async () => {
    await remindable(given, receiver, anna);
    let faults = 1;
    const rehearsal = rehearse(given, {
      clock: () => {
        if (faults > 0) {
          faults -= 1;
          throw new Error('no time');
        }
        return NINE;
      },
    });
    ledger = runLedger(rehearsal.ports);
    await arrived(1);
    expect(rehearsal.failures.map(({ step }) => step)).toEqual(['round']);
  });

  it('sends to another tenant while the calls of one hang', async () => {
    const hanging = Array.from({ length: 60 }, (_, n) => ({ tenant: 'kommun', user: `u${n}` }));
    await Promise.all(hanging.map((person) => remindable(given, receiver, person)));
    const answers: (() => void)[] = [];
    receiver.answer = (to) =>
      to === 'cecilia'
        ? { status: 200 }
        : new Promise((answer) => {
            answers.push(() => answer({ status: 200 }));
          });
    ledger = runLedger(rehearse(given, { clock: clockFrom(NINE) }).ports);
    while (answers.length < 20) await new Promise((turn) => setTimeout(turn, 5));
    await remindable(given, receiver, cecilia);
    ledger.wake();
    await arrived(1);
    expect(receiver.received.map(({ to }) => to)).toEqual(['cecilia']);
    receiver.answer = () => ({ status: 200 });
    for (const answer of answers) answer();
    await arrived(61);
  });

  it('does little when there is nothing to do', async () => {
    await watch(given.db, anna, 'far', TODAY);
    await given.db.updateTable('deadlines').set({ next_on: null }).execute();
    const rehearsal = rehearse(given, { clock: clockFrom(NINE) });
    let asked = 0;
    const [kind] = rehearsal.ports.kinds;
    if (!kind) throw new Error('No kind');
    const owed: typeof kind.owed = (now, limit) => {
      asked += 1;
      return kind.owed(now, limit);
    };
    ledger = runLedger({ ...rehearsal.ports, kinds: [{ ...kind, owed }] });
    const from = performance.now();
    while (asked < 3) await new Promise((turn) => setTimeout(turn, 5));
    expect(performance.now() - from).toBeGreaterThan(1_800);
  });
});
