import type { Entry } from './finding/entry';
import type { Ranking } from './finding/ranker';

/** From which chances something is said, shown in pairs, or asked about. Calibrated by bench/answers/train.ts. */
export interface Thresholds {
  /** The chance that any guideline answers: below it, declined. */
  readonly inside: number;
  /** The same: below it, asked back. */
  readonly sure: number;
  /** The likeliest unit's share: from it, it stands alone. */
  readonly alone: number;
  /** The two likeliest units' share: from it, both are shown; below it, asked back. */
  readonly both: number;
}

/** What the chances call for. */
export type Decision =
  | { readonly kind: 'answer'; readonly first: Entry; readonly second: Entry | null }
  | { readonly kind: 'ask'; readonly choices: readonly Entry[] }
  /** `topic`: the matter outside the guidelines that it most likely is, or null. */
  | { readonly kind: 'decline'; readonly topic: Entry | null };

/** How large a share a choice must have to be worth a button. */
const LEAST_CHOICE = 0.05;

export const decide = ({ ranked, inside, topic }: Ranking, thresholds: Thresholds): Decision => {
  const [first, second, third] = ranked;
  if (!first || inside < thresholds.inside) return { kind: 'decline', topic };
  const choices = [first, second, third].flatMap((one) => (one && one.share >= LEAST_CHOICE ? [one.entry] : []));
  if (inside < thresholds.sure) return { kind: 'ask', choices };
  if (first.share >= thresholds.alone || !second) return { kind: 'answer', first: first.entry, second: null };
  if (first.share + second.share >= thresholds.both)
    return { kind: 'answer', first: first.entry, second: second.entry };
  return { kind: 'ask', choices };
};
