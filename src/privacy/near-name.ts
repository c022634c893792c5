import { list } from './words/list';
import { NORDIC_FIRST_NAMES } from './words/first-names-nordic';
import { NAMES_THAT_ARE_WORDS } from './words/names-that-are-words';

const SHORTEST = 5;

const shorter = (word: string): string[] =>
  Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));

/** Each name with one letter left out, so that one slip of the finger is found by looking up (symmetric deletion). */
const index = ((): ReadonlySet<string> => {
  const words = new Set(list(NAMES_THAT_ARE_WORDS));
  const names = list(NORDIC_FIRST_NAMES).filter(
    (name) => name.length >= SHORTEST && !words.has(name) && !name.includes('-'),
  );
  return new Set([...names, ...names.flatMap(shorter)]);
})();

/**
 * Whether an unknown word is a common first name with one letter doubled, missing, changed or swapped with the next.
 * @param low in lower case
 */
export const isNearName = (low: string): boolean =>
  low.length >= SHORTEST && low.length <= 14 && (index.has(low) || shorter(low).some((word) => index.has(word)));
