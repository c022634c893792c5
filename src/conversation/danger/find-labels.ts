import type { CueLabel } from './cues';
import { preparePhrases, type Step } from './phrases';
import type { Token } from './read-tokens';

/** Where a label stands in a text: from its first token to its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** All labels of a text, each with where it stands, in order. */
export type Labels = ReadonlyMap<CueLabel, readonly Span[]>;

const prepared = preparePhrases();
const negationSet = [...prepared.labelOf].find(([, label]) => label === 'negation')?.[0] ?? -1;

/** Finds the labels of all words and phrases. A phrase does not reach past its sentence, nor over a word that negates it. */
export const findLabels = (tokens: readonly Token[]): Labels => {
  const known = new Map<string, ReadonlySet<number>>();
  const sets = tokens.map(({ word }) => {
    const found = known.get(word) ?? prepared.lexicon.setsOf(word);
    known.set(word, found);
    return found;
  });
  const labels = new Map<CueLabel, Span[]>();
  const note = (label: CueLabel, span: Span): void => {
    const spans = labels.get(label);
    if (spans) spans.push(span);
    else labels.set(label, [span]);
  };

  const endOf = (steps: readonly Step[], step: number, at: number, sentence: number): number | null => {
    const wanted = steps[step];
    if (wanted === undefined) return at - 1;
    if ('room' in wanted) {
      for (let skipped = 0; skipped <= wanted.room; skipped += 1) {
        const end = endOf(steps, step + 1, at + skipped, sentence);
        if (end !== null) return end;
        if (sets[at + skipped]?.has(negationSet)) return null;
      }
      return null;
    }
    if (tokens[at]?.sentence !== sentence || !sets[at]?.has(wanted.set)) return null;
    return endOf(steps, step + 1, at + 1, sentence);
  };

  tokens.forEach(({ sentence }, start) => {
    for (const set of sets[start] ?? []) {
      const label = prepared.labelOf.get(set);
      if (label) note(label, { start, end: start });
      for (const phrase of prepared.phrases.get(set) ?? []) {
        const end = endOf(phrase.steps, 0, start + 1, sentence);
        if (end !== null) note(phrase.label, { start, end });
      }
    }
  });
  return labels;
};
