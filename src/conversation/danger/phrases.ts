import { CUE_WORDS } from './cue-words';
import { Lexicon } from './lexicon';
import type { CueLabel } from './cues';
import { WORDS } from './words';

/** A place in a phrase: a word of a set, or room for up to that many words. */
export type Step = { readonly set: number } | { readonly room: number };

/** A phrase of several words that gives its label to where it stands. */
export interface Phrase {
  readonly label: CueLabel;
  readonly steps: readonly Step[];
}

/** The lists of words made ready: the sets that words belong to, the labels of sets, and the phrases by the set they begin with. */
export interface Prepared {
  readonly lexicon: Lexicon;
  readonly labelOf: ReadonlyMap<number, CueLabel>;
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
}

const entriesOf = (list: string): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);

/** Reads the lists once. */
export const preparePhrases = (): Prepared => {
  const lexicon = new Lexicon();
  const sets = new Map<string, number>();
  const labelOf = new Map<number, CueLabel>();
  const phrases = new Map<number, Phrase[]>();

  const setFor = (alternatives: string): number => {
    const known = sets.get(alternatives);
    if (known !== undefined) return known;
    const set = sets.size;
    sets.set(alternatives, set);
    for (const word of alternatives.split('|')) lexicon.put(word, set);
    return set;
  };

  const stepFor = (part: string): Step => (/^_+$/.test(part) ? { room: part === '_' ? 2 : 5 } : { set: setFor(part) });

  for (const [name, list] of Object.entries({ ...WORDS, ...CUE_WORDS })) {
    const label = name as CueLabel;
    const own = setFor(`=${name}`);
    labelOf.set(own, label);
    for (const entry of entriesOf(list)) {
      const [first = '', ...rest] = entry.split(' ');
      if (rest.length === 0) {
        for (const word of first.split('|')) lexicon.put(word, own);
        continue;
      }
      const begins = setFor(first);
      phrases.set(begins, [...(phrases.get(begins) ?? []), { label, steps: rest.map(stepFor) }]);
    }
  }
  return { lexicon, labelOf, phrases };
};
