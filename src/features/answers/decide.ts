import type { Entry } from './finding/entry';
import type { Ranked, Ranking } from './finding/ranker';

/** From which chance something is said, asked about, or shown in pairs. Calibrated by bench/answers/train.ts. */
export interface Thresholds {
  /** The likeliest alone is the answer. */
  readonly answer: number;
  /** The two likeliest together are, and both are shown. */
  readonly both: number;
  /** The three likeliest together are worth asking about. */
  readonly ask: number;
}

/** What the chances call for. */
export type Decision =
  | { readonly kind: 'answer'; readonly first: Entry; readonly second: Entry | null }
  | { readonly kind: 'outside'; readonly topic: Entry }
  | { readonly kind: 'ask'; readonly choices: readonly Entry[] }
  | { readonly kind: 'nothing' };

const inside = ({ entry }: Ranked): boolean => entry.guideline !== null;

/** How likely a choice must be to be worth a button. */
const LEAST_CHOICE = 0.08;

export const decide = ({ ranked, none }: Ranking, { answer, both, ask }: Thresholds): Decision => {
  const outside = ranked.filter((one) => !inside(one));
  const [first, second, third] = ranked.filter(inside);
  const outsideChance = outside.reduce((sum, { chance }) => sum + chance, 0);
  const topic = outside[0];
  if (topic && (!first || (topic.chance > first.chance && outsideChance + none > 0.5)))
    return { kind: 'outside', topic: topic.entry };
  if (!first) return { kind: 'nothing' };
  const two = first.chance + (second?.chance ?? 0);
  const three = two + (third?.chance ?? 0);
  if (first.chance >= answer) return { kind: 'answer', first: first.entry, second: null };
  if (second && two >= both && second.chance >= LEAST_CHOICE)
    return { kind: 'answer', first: first.entry, second: second.entry };
  const choices = [first, second, third].flatMap((one) => (one && one.chance >= LEAST_CHOICE ? [one.entry] : []));
  if (three >= ask && choices.length > 0) return { kind: 'ask', choices };
  return topic && topic.chance > LEAST_CHOICE ? { kind: 'outside', topic: topic.entry } : { kind: 'nothing' };
};
