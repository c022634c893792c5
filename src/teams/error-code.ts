/** Without what is mistaken for another when read out: I, O, 0, 1. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/**
 * Makes a code that a person reads out and that finds the error in the log, such as `F42A`. It tells nothing itself.
 * @param random at least 0 and less than 1
 */
export const makeErrorCode = (random: () => number): string =>
  `F${Array.from({ length: 4 }, () => SIGNS[Math.floor(random() * SIGNS.length)]).join('')}`;
