import { makeLanes } from '../../src/ledger/pace/lanes';
import { makePeers } from '../../src/ledger/peers';
import { eachDatabase } from '../setup/each-database';

eachDatabase('instances that share a tenant’s rate', (given) => {
  const shared = given.dialect === 'postgres';
  const peer = (id: string) => makePeers(given.database, id);

  it('count each other, and take a part each; an SQLite file has one', async () => {
    const [a, b, c] = [peer('a'), peer('b'), peer('c')];
    await a.beat(0);
    expect([a.count(), a.sendsFrom()]).toEqual([1, 0]);
    await b.beat(500);
    await c.beat(600);
    await a.beat(1_000);
    await b.beat(1_500);
    expect([a.count(), b.count(), c.count()]).toEqual(shared ? [3, 3, 3] : [1, 1, 1]);
    const lanes = makeLanes([{ count: 50, ms: 1_000 }], a.count);
    expect(lanes.room('kommun', 0)).toBe(shared ? 16 : 50);
  });

  it('wait with sending until the others have had time to learn of them', async () => {
    const [a, b] = [peer('a'), peer('b')];
    await a.beat(0);
    await b.beat(500);
    expect(a.sendsFrom()).toBe(0);
    expect(b.sendsFrom()).toBe(shared ? 2_500 : 0);
    await b.beat(2_000);
    expect(b.sendsFrom()).toBe(shared ? 2_500 : 0);
  });

  it('take over the part of one that has left at once, and of one that was killed after a while', async () => {
    const [a, b, c] = [peer('a'), peer('b'), peer('c')];
    for (const one of [a, b, c]) await one.beat(0);
    await b.leave();
    await a.beat(1_000);
    expect(a.count()).toBe(shared ? 2 : 1);
    await a.beat(5_000);
    expect(a.count()).toBe(shared ? 2 : 1);
    await a.beat(6_001);
    expect(a.count()).toBe(1);
  });
});
