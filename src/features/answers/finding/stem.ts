import { stemmer } from '@orama/stemmers/swedish';
import { STEM_EXCEPTIONS } from '../words/stem-exceptions';

const ENDINGS: readonly (readonly [RegExp, number])[] = [
  [/(?:ation|ering)$/, 9],
  [/n?ing$/, 7],
  [/(?:et|an)$/, 5],
  [/er$/, 6],
  [/(?<=[bdfgklmnprv])t$/, 6],
];

/** hemmet leaves "hemm", hem leaves "hem". */
const single = (stem: string): string => stem.replace(/([mn])\1$/, '$1');

const shorten = (stem: string): string => {
  const ending = ENDINGS.find(([pattern, least]) => stem.length >= least && pattern.test(stem));
  return single(ending ? stem.replace(ending[0], '') : stem);
};

const known = new Map<string, string>();
const MOST_KEPT = 20_000;

/**
 * The stem of a folded word. Swedish Snowball leaves barn/barnet, skola/skolan and anmäla/anmälning apart;
 * a table of exceptions and a second, shorter ending bring them together.
 */
export const stem = (word: string): string => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = /^[a-z]/.test(word) ? (STEM_EXCEPTIONS.get(word) ?? shorten(stemmer(word))) : word;
  if (known.size < MOST_KEPT) known.set(word, found);
  return found;
};
