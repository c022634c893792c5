import { CUES, type DangerKind } from './cues';
import { findLabels, type Labels, type Span } from './find-labels';
import { judge, spanOf, type Verdict } from './judge';
import { readTokens, type Token } from './read-tokens';

/** Words of danger in a text: of what kind, where, and what they come to there. */
export interface Sign extends Span {
  readonly kind: DangerKind;
  readonly verdict: Verdict;
}

/** A text read for danger. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly labels: Labels;
  readonly signs: readonly Sign[];
}

/** Finds all words of danger in a text and judges each where it stands. */
export const findSigns = (text: string): Reading => {
  const tokens = readTokens(text);
  const labels = findLabels(tokens);
  const scene = { tokens, labels };
  const signs = CUES.flatMap((cue) =>
    (labels.get(cue.parts[0]) ?? []).flatMap((first) => {
      const span = spanOf(scene, cue, first);
      return span ? [{ ...span, kind: cue.kind, verdict: judge(scene, cue, span) }] : [];
    }),
  );
  return { tokens, labels, signs };
};
