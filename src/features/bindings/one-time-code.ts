import { createHmac } from 'node:crypto';

/** Consonants that are not taken for one another, so that no word arises and nothing looks like a number or an id. */
const LETTERS = 'CDFHJKMNPRTWX';
const GROUPS = 3;
const GROUP = 4;

/**
 * A code to read out or copy: `KXTR-WMNP-CDFH`, 44 bits.
 * @param random at least 0 and less than 1, unpredictable
 */
export const makeOneTimeCode = (random: () => number): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length))).join(''),
  ).join('-');

/** What is kept of a code. Only who has the installation's key can tell whether a guess is right. */
export const hashCode = (key: Buffer, typed: string): string =>
  createHmac('sha256', key)
    .update('one-time code')
    .update(typed.toUpperCase().replace(/[\s-]/g, ''))
    .digest('base64url');
