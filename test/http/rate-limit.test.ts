import { makeRateLimit } from '../../src/http/rate-limit';

describe('a rate limit', () => {
  const rehearse = (rate = { perSecond: 2, burst: 3 }) => {
    let now = 0;
    const limit = makeRateLimit(rate, () => now);
    return { limit, pass: (ms: number) => (now += ms) };
  };

  it('lets in a burst, then says how long to wait, each key for itself', () => {
    const { limit } = rehearse();
    expect(['a', 'a', 'a', 'a', 'b'].map(limit)).toEqual([0, 0, 0, 0.5, 0]);
  });

  it('lets in as many as the rate over time, whatever is refused in between', () => {
    const { limit, pass } = rehearse();
    let let_in = 0;
    for (let ms = 0; ms < 100_000; ms += 10) {
      if (limit('a') === 0) let_in += 1;
      pass(10);
    }
    expect(let_in).toBeGreaterThanOrEqual(202);
    expect(let_in).toBeLessThanOrEqual(203);
  });

  it('is whole again after a pause, and no more than whole', () => {
    const { limit, pass } = rehearse();
    for (let i = 0; i < 3; i += 1) limit('a');
    pass(60_000);
    expect(['a', 'a', 'a', 'a'].map(limit)).toEqual([0, 0, 0, 0.5]);
  });

  it('forgets those that wait for nothing when there are many', () => {
    const { limit } = rehearse();
    for (let i = 0; i < 25_000; i += 1) expect(limit(String(i))).toBe(0);
  });
});
