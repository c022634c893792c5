const FIRST = 1_000;
const LONGEST = 60_000;

/**
 * How long to wait before trying again, in ms: about a second, doubled each time up to a minute, and uneven by half so that
 * those who failed together do not come back together.
 * @param tried how many attempts there have been, at least 1
 * @param random from 0 up to 1
 */
export const backoff = (tried: number, random: number): number =>
  Math.round(Math.min(FIRST * 2 ** (tried - 1), LONGEST) * (0.5 + random));
