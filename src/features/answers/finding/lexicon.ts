import { COMPOUND_PARTS } from '../words/compound-parts';
import { makeSpelling } from './spelling';

const LEAST_PART = 4;
const LEAST_COMPOUND = 9;
const LONGEST = 40;
const MOST_KEPT = 20_000;

/** A word as the lexicon takes it. */
export interface WordRead {
  /** The word, or the known word that it misspells. */
  readonly word: string;
  /** The parts of a compound, first to last; empty for a word that is none. */
  readonly parts: readonly string[];
  /** False for a word of which nothing is known. */
  readonly known: boolean;
}

/** The words that the answers and questions are made of, and what can be told from them about any other word. */
export interface Lexicon {
  readonly has: (word: string) => boolean;
  readonly read: (typed: string) => WordRead;
}

/** @param words folded, with how many units use each */
export const makeLexicon = (words: ReadonlyMap<string, number>): Lexicon => {
  const parts = new Set([...words.keys()].filter((word) => word.length >= LEAST_PART).concat(COMPOUND_PARTS));
  const correct = makeSpelling(words);

  const firstPart = (head: string): string | null => {
    if (parts.has(head)) return head;
    const bare = head.slice(0, -1);
    return head.endsWith('s') && parts.has(bare) ? bare : null;
  };

  /** The cut whose shorter part is longest; a head that is itself a compound is cut on. */
  const split = (word: string): readonly string[] => {
    if (word.length < LEAST_COMPOUND || word.length > LONGEST) return [];
    let best: readonly string[] = [];
    let bestScore = 0;
    for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
      const tail = word.slice(at);
      if (!parts.has(tail)) continue;
      const head = word.slice(0, at);
      const first = firstPart(head);
      const heads = first === null ? split(head) : [first];
      const score = Math.min(head.length, tail.length) + (first === null ? 0 : 3);
      if (heads.length > 0 && score > bestScore) [best, bestScore] = [[...heads, tail], score];
    }
    return best;
  };

  const readNew = (typed: string): WordRead => {
    const inside = split(typed);
    if (words.has(typed) || typed.length < 3 || /^\d/.test(typed)) return { word: typed, parts: inside, known: true };
    if (inside.length > 0) return { word: typed, parts: inside, known: true };
    const meant = correct(typed);
    return meant === null
      ? { word: typed, parts: [], known: false }
      : { word: meant, parts: split(meant), known: true };
  };

  const reads = new Map<string, WordRead>();
  return {
    has: (word) => words.has(word),
    read: (typed) => {
      const found = reads.get(typed) ?? readNew(typed);
      if (reads.size < MOST_KEPT) reads.set(typed, found);
      return found;
    },
  };
};
