/** Whole numbers below a bound that look random and are the same for the same seed (mulberry32). */
export const seeded = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

/** The same as `seeded`, from 0 up to 1, as the service's own randomness comes. */
export const seededFraction = (seed: number): (() => number) => {
  const next = seeded(seed);
  return () => next(2 ** 32) / 2 ** 32;
};
