import { type After, afterSending } from '../../src/ledger/after-sending';
import { backoff } from '../../src/ledger/backoff';
import type { SendOutcome } from '../../src/ledger/send';

describe('after a sending', () => {
  const now = 1_000_000;
  const throttled: SendOutcome = { kind: 'throttled', retryAfterMs: 7_000, scope: 'conversation' };

  it.each<[SendOutcome, boolean, After]>([
    [{ kind: 'sent' }, false, { state: 'sent', dueAt: null, told: true }],
    [{ kind: 'sent' }, true, { state: 'sent', dueAt: null, told: true }],
    [{ kind: 'refused' }, false, { state: 'refused', dueAt: null, told: false }],
    [{ kind: 'failed' }, false, { state: 'failed', dueAt: null, told: false }],
    [throttled, false, { state: 'throttled', dueAt: now + 7_000, told: false }],
    [throttled, true, { state: 'throttled', dueAt: now + 7_000, told: false }],
    [{ kind: 'unreachable' }, false, { state: 'planned', dueAt: now + 1_000, told: false }],
    [{ kind: 'unknown' }, false, { state: 'unknown', dueAt: now + 30_000, told: false }],
    [{ kind: 'unknown' }, true, { state: 'failed', dueAt: null, told: true }],
  ])('that was %j (a repeat: %s) a delivery is %j', (outcome, repeat, after) => {
    expect(afterSending(outcome, { tried: 1, repeat }, now, 0.5)).toEqual(after);
  });
});

describe('the wait before another attempt', () => {
  it('doubles up to a minute', () => {
    expect([1, 2, 3, 6, 7, 50].map((tried) => backoff(tried, 0.5))).toEqual([
      1_000, 2_000, 4_000, 32_000, 60_000, 60_000,
    ]);
  });

  it('is uneven by half', () => {
    expect([backoff(2, 0), backoff(2, 0.999_999)]).toEqual([1_000, 3_000]);
  });
});
