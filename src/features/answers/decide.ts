import type { Entry } from './finding/entry';
import type { Ranking } from './finding/ranker';

/** From which chances something is said, shown in pairs, or asked about. Calibrated by bench/answers/train.ts. */
export interface Thresholds {
  /** The chance that any guideline answers: below it, declined. */
  readonly inside: number;
  /** The chance that it is one of the two likeliest units: below it, asked back. */
  readonly both: number;
  /** The second unit's share: from it, it is shown beside the first. */
  readonly beside: number;
  /** The first unit's share: below it, the second is shown too, however small its own. */
  readonly alone: number;
}

/** What the chances call for. */
export type Decision =
  | { readonly kind: 'answer'; readonly first: Entry; readonly second: Entry | null }
  | { readonly kind: 'ask'; readonly choices: readonly Entry[] }
  /** `topic`: the matter outside the guidelines that it most likely is, or null. */
  | { readonly kind: 'decline'; readonly topic: Entry | null };

/** How large a share a choice must have to be worth a button. */
const LEAST_CHOICE = 0.03;

export const decide = (
  { ranked, inside, topic }: Ranking,
  { inside: bar, both, beside, alone }: Thresholds,
): Decision => {
  const [first, second, third] = ranked;
  if (!first || inside < bar) return { kind: 'decline', topic };
  if (inside * (first.share + (second?.share ?? 0)) < both)
    return {
      kind: 'ask',
      choices: [first, second, third].flatMap((one) => (one && one.share >= LEAST_CHOICE ? [one.entry] : [])),
    };
  const two = second !== undefined && (second.share >= beside || first.share < alone);
  return { kind: 'answer', first: first.entry, second: two ? second.entry : null };
};
