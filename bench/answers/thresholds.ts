import type { Thresholds } from '../../src/features/answers/decide';
import { chanceBy } from '../../src/features/answers/finding/net';
import type { Model } from '../../src/features/answers/finding/ranker';
import type { Example } from './examples';
import { readExample } from './fit';

/** What one example comes to under any thresholds. */
export interface Chance {
  readonly outside: boolean;
  readonly inside: number;
  readonly first: number;
  readonly second: number;
  readonly firstRight: boolean;
  readonly secondRight: boolean;
}

export const chanceOf = (example: Example, model: Model): Chance => {
  const { asked, shares, firstRight, secondRight } = readExample(example, model.entry);
  return {
    outside: !example.inside,
    inside: chanceBy(model.inside, asked),
    first: shares[0] ?? 0,
    second: shares[1] ?? 0,
    firstRight,
    secondRight,
  };
};

export const outcomeOf = (c: Chance, t: Thresholds): 'right' | 'wrong' | 'asked' | 'declined' => {
  if (c.inside < t.inside) return 'declined';
  if (c.inside * (c.first + c.second) < t.both) return 'asked';
  return c.firstRight || (c.secondRight && showsTwo(c, t)) ? 'right' : 'wrong';
};

const showsTwo = (c: Chance, t: Thresholds): boolean => c.second >= t.beside || c.first < t.alone;

export const tally = (some: readonly Chance[], t: Thresholds): Record<ReturnType<typeof outcomeOf>, number> => {
  const counts = { right: 0, wrong: 0, asked: 0, declined: 0 };
  for (const one of some) counts[outcomeOf(one, t)] += 1 / some.length;
  return counts;
};

/** At most this share of what lies outside may get anything but a decline. */
const MOST_LET_IN = 0.04;
/**
 * When two are shown, by share. The lowest with which the median reply of the tuning questions stays within 80 words: a second
 * reading that is right by a tenth is worth its words.
 */
const SHOW = { beside: 0.1, alone: 0.2 } as const;
/** A wrong answer weighs as much as this many right ones; a question back half of one. */
const COST = { wrong: 2, asked: -0.4 };

const steps = (from: number, to: number, by: number) =>
  Array.from({ length: Math.round((to - from) / by) + 1 }, (_, i) => Math.round((from + i * by) * 1000) / 1000);

/** The lowest bar that keeps enough of what is outside out, and above it the bar for asking back that is worth the most. */
export const search = (inside: readonly Chance[], outside: readonly Chance[]): Thresholds => {
  const bar =
    steps(0.2, 0.9, 0.01).find((t) => outside.filter((c) => c.inside >= t).length <= MOST_LET_IN * outside.length) ??
    0.9;
  let best: Thresholds | null = null;
  let most = -Infinity;
  for (const both of steps(0.04, 0.3, 0.02)) {
    const t = { inside: bar, ...SHOW, both };
    const { right, wrong, asked } = tally(inside, t);
    const worth = right - COST.wrong * wrong - COST.asked * asked;
    if (worth > most) [best, most] = [t, worth];
  }
  if (!best) throw new Error('No thresholds to choose among');
  return best;
};
