import { clear, type Cleared } from './cleared';
import type { Detector } from './detect';
import type { Finding, Kind } from './finding';
import { judge } from './verdict';

/** What became of a text at the gate. Only `clear` carries it on; no other outcome holds a word of it. */
export type Gated =
  /** `suspects`: something in it may be a name or place of a person. Such a question is answered in general only. */
  | { readonly kind: 'clear'; readonly text: Cleared; readonly suspects: boolean }
  | { readonly kind: 'refuse'; readonly kinds: readonly Kind[] }
  /** `words`: which words, counted from 1, may be a name. */
  | { readonly kind: 'ask'; readonly words: readonly number[] };

/** The only way from what a person wrote to a text that the rest of the house accepts. */
export interface Gate {
  /** For chat that is not kept: only what points out a person by itself, a number or an address, is refused. */
  readonly question: (text: string) => Gated;
  /**
   * For text that would be kept or sent on: what is certain is refused, what is possible is asked about once.
   * `vouched`: the writer has said that it is no name, which lets the possible through and never the certain.
   */
  readonly kept: (text: string, options: { readonly vouched: boolean }) => Gated;
}

const kindsOf = (findings: readonly Finding[]): readonly Kind[] => [...new Set(findings.map((found) => found.kind))];

/** 1-based positions of the words that the findings touch; words are what stands between white space. */
const wordsOf = (text: string, findings: readonly Finding[]): readonly number[] =>
  [...text.matchAll(/\S+/gu)].flatMap((word, i) =>
    findings.some((found) => found.start < word.index + word[0].length && word.index < found.end) ? [i + 1] : [],
  );

/** Names and schools, however sure, do not refuse a question that nobody keeps. */
const refusesQuestion = (found: Finding): boolean =>
  found.certainty === 'certain' && found.kind !== 'name' && found.kind !== 'school';

/** Makes the gate over a detector. This file alone calls `clear`. */
export const makeGate = (detector: Detector): Gate => ({
  question: (text) => {
    const findings = detector(text);
    const refused = findings.filter(refusesQuestion);
    if (refused.length > 0) return { kind: 'refuse', kinds: kindsOf(refused) };
    return { kind: 'clear', text: clear(text), suspects: findings.length > 0 };
  },
  kept: (text, { vouched }) => {
    const findings = detector(text);
    const verdict = judge(findings);
    if (verdict === 'refuse')
      return { kind: 'refuse', kinds: kindsOf(findings.filter((found) => found.certainty === 'certain')) };
    if (verdict === 'ask' && !vouched) return { kind: 'ask', words: wordsOf(text, findings) };
    return { kind: 'clear', text: clear(text), suspects: findings.length > 0 };
  },
});
