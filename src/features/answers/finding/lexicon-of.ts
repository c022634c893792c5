import { readText, type Reading } from './analyse';
import type { Entry } from './entry';
import { makeLexicon, type Lexicon } from './lexicon';

/** An entry's texts, read once. */
export interface ReadEntry {
  readonly asked: readonly Reading[];
  readonly told: Reading;
}

export const readEntry = ({ asks, body }: Entry): ReadEntry => ({ asked: asks.map(readText), told: readText(body) });

/** The words of all entries, each with how many entries use it. */
export const lexiconOf = (entries: readonly ReadEntry[]): Lexicon => {
  const counts = new Map<string, number>();
  for (const { asked, told } of entries)
    for (const word of new Set([...asked, told].flatMap(({ words }) => words)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return makeLexicon(counts);
};
