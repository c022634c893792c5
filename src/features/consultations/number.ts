/** Consonants and figures that are not taken for one another, so that no word arises. */
const LETTERS = 'CDFHJKMNPRTWX';
const FIGURES = '3479';
const SIGNS = `${LETTERS}${FIGURES}`;

const pick = (signs: string, random: () => number): string => signs.charAt(Math.floor(random() * signs.length));

/**
 * A booking number to be said on the phone, such as `7K3F`: a figure first, then three signs. It tells nothing.
 * @param random at least 0 and less than 1
 */
export const newNumber = (random: () => number): string =>
  `${pick(FIGURES, random)}${pick(LETTERS, random)}${pick(SIGNS, random)}${pick(SIGNS, random)}`;
