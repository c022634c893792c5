/** From 0 up to, not including, 1; unpredictable in the service, fixed in tests. */
export type Random = () => number;

/** No vowels, so that no word arises; no letter or digit that is taken for another (0 O Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V). */
const LETTERS = 'CDFHJKMNPRTWX';
const SIGNS = `${LETTERS}3479`;

const pick = (signs: string, random: Random): string => signs.charAt(Math.floor(random() * signs.length));

/** So many signs that cannot be mistaken for each other, about four bits each. */
export const newCode = (signs: number, random: Random): string =>
  Array.from({ length: signs }, () => pick(SIGNS, random)).join('');

const makeCode = (random: Random): string => {
  const rest = newCode(4, random);
  return `${pick(LETTERS, random)}${rest.slice(0, 1)}-${rest.slice(1)}`;
};

/** Of a million codes an owner has a few hundred: so many misses in a row are no chance. */
const TRIES = 10_000;

/**
 * Codes that stand for a child in the bot and in the record, and tell nothing: `K7-4MR`.
 * @param taken the codes that their owner has or has had; none of them is given again
 */
export const newCodes = (count: number, taken: ReadonlySet<string>, random: Random): readonly string[] => {
  const codes = new Set<string>();
  for (let left = TRIES; codes.size < count; left -= 1) {
    if (left === 0) throw new Error('No free code found: the randomness repeats itself');
    const code = makeCode(random);
    if (!taken.has(code)) codes.add(code);
  }
  return [...codes];
};
