/** How often something may happen: so many a second, and so many at once after a pause. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** So many keys are remembered; beyond that those that wait for nothing are forgotten. */
const MOST = 10_000;

/**
 * Lets in as much as the rate allows for each key, and gives the seconds to wait where it does not: 0 lets in.
 * @param now milliseconds on a clock that only goes forward
 */
export const makeRateLimit = ({ perSecond, burst }: Rate, now: () => number): ((key: string) => number) => {
  const step = 1_000 / perSecond;
  /** When each key's allowance is whole again. */
  const wholeAt = new Map<string, number>();
  return (key) => {
    const at = now();
    const next = Math.max(wholeAt.get(key) ?? at, at) + step;
    const early = next - at - burst * step;
    if (early > 0) return early / 1_000;
    if (wholeAt.size >= MOST) for (const [other, whole] of wholeAt) if (whole <= at) wholeAt.delete(other);
    // Still full of callers at once: none is remembered rather than too many.
    if (wholeAt.size >= MOST) wholeAt.clear();
    wholeAt.set(key, next);
    return 0;
  };
};
