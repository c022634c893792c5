import { CONVERSATION_LIMITS, type Limit, TENANT_LIMITS } from '../../../src/ledger/pace/limits';
import { makeLanes } from '../../../src/ledger/pace/lanes';
import { noteSent, opensAt, type Recent, roomAt } from '../../../src/ledger/pace/recent';
import { randomFrom } from '../kit/random-from';

/** The most that any window of that length held. */
const fullest = (sent: readonly number[], ms: number): number =>
  Math.max(...sent.map((from) => sent.filter((at) => at >= from && at < from + ms).length));

describe('how fast something may be sent', () => {
  const two: readonly Limit[] = [
    { count: 2, ms: 10 },
    { count: 3, ms: 100 },
  ];

  it.each<[Recent, number, number, number]>([
    [[], 50, 2, 50],
    [[50], 50, 1, 50],
    [[49, 50], 50, 0, 59],
    [[40, 50], 50, 1, 50],
    [[40, 41, 50], 50, 0, 140],
    [[0, 41, 50], 101, 1, 101],
  ])('after %j, at %d there is room for %d, and the next may go at %d', (recent, now, room, opens) => {
    expect([roomAt(two, recent, now), opensAt(two, recent, now)]).toEqual([room, opens]);
  });

  it('never lets together what is more than a limit', () => {
    expect(opensAt(two, [], 0, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(opensAt(two, [0, 0], 0, 2)).toBe(100);
  });

  it.each([
    ['a conversation', CONVERSATION_LIMITS, 4_000],
    ['a tenant', TENANT_LIMITS, 500],
  ] as const)('keeps every window of %s whenever one sends as soon as one may', (_, limits, sends) => {
    const random = randomFrom(sends);
    const sent: number[] = [];
    let recent: Recent = [];
    let now = 0;
    while (sent.length < sends) {
      now = opensAt(limits, recent, now + (random() < 0.3 ? Math.floor(random() * 900) : 0));
      expect(roomAt(limits, recent, now)).toBeGreaterThan(0);
      recent = noteSent(limits, recent, now);
      sent.push(now);
    }
    for (const { count, ms } of limits) expect(fullest(sent, ms)).toBeLessThanOrEqual(count);
  });

  it('uses at least nine tenths of what a tenant is allowed', () => {
    let [recent, now, sent]: [Recent, number, number] = [[], 0, 0];
    for (now = 0; now < 60_000; now += 10) {
      const room = roomAt(TENANT_LIMITS, recent, now);
      recent = noteSent(TENANT_LIMITS, recent, now, room);
      sent += room;
    }
    expect(sent).toBeGreaterThan(0.9 * 60 * 50);
  });
});

describe('a place taken before the call left', () => {
  it('counts from when it left', () => {
    const limits: readonly Limit[] = [{ count: 2, ms: 10 }];
    const lanes = makeLanes(limits);
    lanes.take('a', 0, 2);
    lanes.move('a', 0, 7);
    expect([lanes.opens('a', 7), lanes.opens('a', 7, 2)]).toEqual([10, 17]);
  });
});

describe('lanes', () => {
  const limits: readonly Limit[] = [{ count: 2, ms: 10 }];

  it('do not hinder each other', () => {
    const lanes = makeLanes(limits);
    lanes.take('a', 0, 2);
    expect([lanes.room('a', 0), lanes.room('b', 0)]).toEqual([0, 2]);
  });

  it('are closed until the receiver has said, and no shorter for a later, shorter word', () => {
    const lanes = makeLanes(limits);
    lanes.hold('a', 100);
    lanes.hold('a', 50);
    expect([lanes.room('a', 99), lanes.opens('a', 0), lanes.room('a', 100)]).toEqual([0, 100, 2]);
  });

  it('keep what still hinders when the rest is forgotten', () => {
    const lanes = makeLanes(limits);
    lanes.take('sent', 5, 2);
    lanes.hold('held', 40);
    lanes.forget(14);
    expect([lanes.room('sent', 14), lanes.room('held', 14)]).toEqual([0, 0]);
    lanes.forget(50);
    expect([lanes.room('sent', 14), lanes.room('held', 14)]).toEqual([2, 2]);
  });
});
