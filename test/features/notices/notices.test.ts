import { makeNotices, owe, withdraw, type Owing } from '../../../src/features/notices/api';
import { rememberChannel, rememberRecipient } from '../../../src/ledger/recipients';
import { transaction } from '../../../src/storage/transaction';
import { channelAddressee } from '../../../src/turn/addressee';
import { eachDatabase } from '../../setup/each-database';
import { startReceiver, type Receiver } from '../../ledger/kit/receiver';
import { HOUR, NINE, rehearse } from '../../ledger/kit/rehearse';

const ANNA = { tenant: 'kommun', user: 'anna' };
const CHANNEL = { tenant: 'kommun', conversation: '19:enheten' };

eachDatabase('a notice', (given) => {
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await startReceiver();
    await rememberRecipient(given.db, ANNA, JSON.stringify({ url: receiver.url, to: 'anna' }), 0);
    await rememberChannel(given.db, CHANNEL, JSON.stringify({ url: receiver.url, to: 'channel' }), 0);
  });
  afterEach(() => receiver.stop());

  const told: string[] = [];
  beforeEach(() => told.splice(0));
  const kind = () =>
    makeNotices(given.db, {
      kind: 'prov',
      render: ({ about, what }) =>
        Promise.resolve(what === 'void' ? null : { card: { template: 'test', data: {} }, summary: `${about} ${what}` }),
      told: (_trx, { about, what }) => {
        told.push(`${about} ${what}`);
        return Promise.resolve();
      },
    });
  const ledger = () => rehearse(given, { kinds: [kind()] });
  const owing = (id: string, changed: Partial<Owing> = {}): Owing => ({
    id,
    kind: 'prov',
    to: ANNA,
    about: 'K7',
    what: 'svar',
    dueAt: NINE,
    endsAt: NINE + 100 * HOUR,
    ...changed,
  });
  const owes = (id: string, changed: Partial<Owing> = {}) =>
    transaction(given.db, (trx) => owe(trx, owing(id, changed)));
  const sent = () => receiver.received.map(({ to, about }) => `${to}: ${about.join()}`);
  const left = async () => (await given.db.selectFrom('notices').select('id').execute()).map(({ id }) => id);

  it('goes to a person and to a channel, each once, several the same day', async () => {
    const run = ledger();
    await owes('a');
    await owes('b', { what: 'tid' });
    await owes('c', { to: channelAddressee(CHANNEL) });
    await run.round();
    await run.round();
    expect(sent().sort()).toEqual(['anna: a', 'anna: b', 'channel: c']);
    expect(told.sort()).toEqual(['K7 svar', 'K7 svar', 'K7 tid']);
    expect(await left()).toEqual([]);
    await owes('d');
    await run.round();
    expect(sent()).toHaveLength(4);
  });

  it('waits for its time, and goes no more after its end', async () => {
    const run = ledger();
    await owes('a', { dueAt: NINE + HOUR, endsAt: NINE + 2 * HOUR });
    await run.round();
    expect(sent()).toEqual([]);
    run.now += 2 * HOUR;
    await run.round();
    expect(sent()).toEqual([]);
  });

  it('of the same thing is told once, as it last was owed', async () => {
    await owes('a');
    await owes('b');
    await ledger().round();
    expect(sent()).toEqual(['anna: b']);
  });

  it('that is withdrawn, or about which nothing is left to say, is not sent', async () => {
    await owes('a');
    await owes('b', { what: 'void' });
    await transaction(given.db, (trx) => withdraw(trx, 'prov', 'K7', { what: 'svar' }));
    await ledger().round();
    expect(sent()).toEqual([]);
  });

  it('owed anew while the one before is on its way waits for it, and both are told', async () => {
    const run = ledger();
    await owes('a');
    let again = Promise.resolve();
    receiver.answer = (_, nth) => {
      if (nth === 1) again = owes('b').then(() => undefined);
      return again.then(() => ({ status: 200 }));
    };
    await run.round();
    await run.round();
    expect(sent()).toEqual(['anna: a', 'anna: b']);
    expect(told).toEqual(['K7 svar', 'K7 svar']);
    expect(await left()).toEqual([]);
  });

  it('that was refused is tried again the next day', async () => {
    const run = ledger();
    await owes('a');
    receiver.answer = (_, nth) => ({ status: nth === 1 ? 403 : 200 });
    await run.round();
    run.now += HOUR;
    await run.round();
    expect(sent()).toEqual([]);
    run.now += 24 * HOUR;
    await run.round();
    expect(sent()).toEqual(['anna: a']);
    expect(told).toEqual(['K7 svar']);
  });
});
