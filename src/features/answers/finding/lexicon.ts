import { COMPOUND_PARTS } from '../words/compound-parts';
import { makeSpelling } from './spelling';

const LEAST_PART = 4;
const LEAST_WORD = 9;

/** The words that the answers and questions are made of, and what can be told from them about any other word. */
export interface Lexicon {
  readonly has: (word: string) => boolean;
  /** The parts of a compound, first to last; empty for a word that is none. */
  readonly split: (word: string) => readonly string[];
  /** The known word that this one misspells, or null. */
  readonly correct: (word: string) => string | null;
}

/** @param words folded, with how many units use each */
export const makeLexicon = (words: ReadonlyMap<string, number>): Lexicon => {
  const parts = new Set([...words.keys()].filter((word) => word.length >= LEAST_PART).concat(COMPOUND_PARTS));
  const splits = new Map<string, readonly string[]>();

  const isPart = (word: string): boolean => word.length >= LEAST_PART && parts.has(word);

  const cut = (word: string): readonly string[] => {
    let best: readonly string[] = [];
    let bestScore = 0;
    for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
      const tail = word.slice(at);
      if (!isPart(tail)) continue;
      const head = word.slice(0, at);
      const bare = head.endsWith('s') ? head.slice(0, -1) : null;
      const first = isPart(head) ? head : bare !== null && isPart(bare) ? bare : null;
      const heads = first === null ? split(head) : [first];
      const score = Math.min(head.length, tail.length) + (first === null ? 0 : 3);
      if (heads.length > 0 && score > bestScore) [best, bestScore] = [[...heads, tail], score];
    }
    return best;
  };

  const split = (word: string): readonly string[] => {
    if (word.length < LEAST_WORD || word.length > 40) return [];
    const before = splits.get(word);
    if (before) return before;
    const found = cut(word);
    if (splits.size < 20_000) splits.set(word, found);
    return found;
  };

  return { has: (word) => words.has(word), split, correct: makeSpelling(words) };
};
