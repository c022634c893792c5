import type { Reading } from './reading';
import { NAMED_PHRASES } from './words/places';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Longest first, in one expression; a genitive s may follow. */
const PHRASES = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...NAMED_PHRASES]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.split(' ').map(escape).join(' {1,2}'))
    .join('|')})s?(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Where a reading names a method, a book, a service or a public figure by more than one word. */
export const findPhrases = ({ low }: Reading): readonly (readonly [number, number])[] =>
  [...low.matchAll(PHRASES)].map((match) => [match.index, match.index + match[0].length]);
