import { ageBands } from './age-bands';
import { fold, tokensOf } from './fold';
import { impliedBy } from './implied-by';
import type { Lexicon } from './lexicon';
import { rewrite } from './rewrite';
import { stem } from './stem';

/** A text as the index compares it: stems, pairs of neighbouring stems, and runs of letters, each with a weight. */
export interface Analysis {
  readonly stems: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly grams: ReadonlyMap<string, number>;
  /** Share of the words that neither the lexicon nor a correction knows. */
  readonly unknown: number;
  readonly words: number;
  /** Capitalised words inside a sentence that the lexicon does not know: mostly names of people. */
  readonly names: number;
}

const PART = 0.5;
const CORRECTED = 0.8;
const JOINED = 1;
const IMPLIED_WEIGHT = 0.5;

/** Longest text that is compared; what comes after tells no more about what is asked. */
const MOST_TOKENS = 160;

const raise = (map: Map<string, number>, key: string, weight: number) => {
  map.set(key, Math.max(map.get(key) ?? 0, weight));
};

const gramsOf = (words: readonly string[]): Map<string, number> => {
  const grams = new Map<string, number>();
  for (const word of words) {
    const padded = `_${word}_`;
    for (const size of [3, 4])
      for (let at = 0; at + size <= padded.length; at++) {
        const gram = padded.slice(at, at + size);
        grams.set(gram, (grams.get(gram) ?? 0) + 1);
      }
  }
  for (const [gram, count] of grams) grams.set(gram, 1 + Math.log(count));
  return grams;
};

/** Takes a text apart. @param lexicon null while the lexicon itself is being gathered */
export const analyse = (text: string, lexicon: Lexicon | null): Analysis => {
  const folded = fold(text);
  const raw = tokensOf(folded).slice(0, MOST_TOKENS);
  const words = rewrite(raw);
  const stems = new Map<string, number>();
  const pairs = new Map<string, number>();
  let unknown = 0;
  let before = '';
  const mended: string[] = [];
  words.forEach((typed, i) => {
    const parts = lexicon?.split(typed) ?? [];
    const known = !lexicon || lexicon.has(typed) || typed.length < 3 || /^\d/.test(typed);
    const corrected = known ? null : (lexicon.correct(typed) ?? null);
    const use = !known && corrected !== null && parts.length === 0 ? corrected : typed;
    if (!known && corrected === null && parts.length === 0) unknown += 1;
    const root = stem(use);
    raise(stems, root, use === typed ? 1 : CORRECTED);
    for (const part of use === typed ? parts : (lexicon?.split(use) ?? [])) raise(stems, stem(part), PART);
    const joined = typed + (words[i + 1] ?? '');
    if (lexicon && joined.length >= 9 && words[i + 1] !== undefined && lexicon.has(joined))
      raise(stems, stem(joined), JOINED);
    if (before !== '') raise(pairs, `${before} ${root}`, 1);
    for (const implied of impliedBy(root)) raise(stems, implied, IMPLIED_WEIGHT);
    before = root;
    mended.push(use);
  });
  for (const band of ageBands(folded)) raise(stems, band, 1);
  return {
    stems,
    pairs,
    grams: gramsOf(mended),
    unknown: words.length ? unknown / words.length : 0,
    words: words.length,
    names: lexicon ? countNames(text, lexicon) : 0,
  };
};

/** A capital after a small letter and a space. */
const INSIDE = /(?<=[\p{Ll}\d,]\s)\p{Lu}\p{Ll}{2,}/gu;

const countNames = (text: string, lexicon: Lexicon): number =>
  [...text.matchAll(INSIDE)].filter(([word]) => !lexicon.has(fold(word)) && !lexicon.has(fold(word).replace(/s$/, '')))
    .length;
