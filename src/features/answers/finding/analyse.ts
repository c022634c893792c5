import { ageBands } from './age-bands';
import { fold, tokensOf } from './fold';
import { impliedBy } from './implied-by';
import type { Lexicon } from './lexicon';
import { rewrite } from './rewrite';
import { stem } from './stem';

/** Longest text that is compared, in words; what comes after tells no more about what is asked. */
const MOST_WORDS = 160;

/** A text before it is compared: as written, and its words in the field's own terms. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
}

export const readText = (text: string): Reading => {
  const folded = fold(text);
  return { text, folded, words: rewrite(tokensOf(folded).slice(0, MOST_WORDS)) };
};

/** A text as the index compares it: stems and pairs of neighbouring stems, each with a weight, and the words as corrected. */
export interface Analysis {
  readonly stems: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly mended: readonly string[];
  /** Share of the words that neither the lexicon nor a correction knows. */
  readonly unknown: number;
  readonly words: number;
  /** Capitalised words inside a sentence that the lexicon does not know: mostly names of people. */
  readonly names: number;
}

/** What a stem weighs that stands there as part of a compound, as a correction, or only by implication; whole words weigh 1. */
const PART = 0.5;
const CORRECTED = 0.8;
const IMPLIED = 0.5;
const LEAST_JOINED = 9;

const raise = (map: Map<string, number>, key: string, weight: number) => {
  if ((map.get(key) ?? 0) < weight) map.set(key, weight);
};

/** Takes a text apart by a lexicon. */
export const analyse = ({ text, folded, words }: Reading, lexicon: Lexicon): Analysis => {
  const stems = new Map<string, number>();
  const pairs = new Map<string, number>();
  const mended: string[] = [];
  let unknown = 0;
  let before = '';
  words.forEach((typed, i) => {
    const { word, parts, known } = lexicon.read(typed);
    if (!known) unknown += 1;
    const root = stem(word);
    raise(stems, root, word === typed ? 1 : CORRECTED);
    for (const part of parts) raise(stems, stem(part), PART);
    for (const implied of impliedBy(root)) raise(stems, implied, IMPLIED);
    const joined = typed + (words[i + 1] ?? '');
    if (joined.length >= LEAST_JOINED && joined !== typed && lexicon.has(joined)) raise(stems, stem(joined), 1);
    if (before !== '') raise(pairs, `${before} ${root}`, 1);
    before = root;
    mended.push(word);
  });
  for (const band of ageBands(folded)) raise(stems, band, 1);
  return {
    stems,
    pairs,
    mended,
    unknown: unknown / (words.length || 1),
    words: words.length,
    names: countNames(text, lexicon),
  };
};

/** A capital after a small letter and a space. */
const INSIDE = /(?<=[\p{Ll}\d,]\s)\p{Lu}\p{Ll}{2,}/gu;

const countNames = (text: string, lexicon: Lexicon): number =>
  (text.match(INSIDE) ?? []).map(fold).filter((word) => !lexicon.has(word) && !lexicon.has(word.replace(/s$/, '')))
    .length;
