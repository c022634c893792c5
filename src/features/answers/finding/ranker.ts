import type { Entry } from './entry';
import { FEATURES, type Measured, type Row } from './features';

/** What is told of the question as a whole, for the chance that nothing here answers it. */
export const NONE_FEATURES = ['one', 'known', 'unknown', 'bestJoint', 'bestCovered', 'short'] as const;

/** Weights of the two sides, in the order of FEATURES and NONE_FEATURES. Learnt by bench/answers/train.ts. */
export interface Model {
  readonly entry: readonly number[];
  readonly none: readonly number[];
}

export interface Ranked {
  readonly entry: Entry;
  /** The chance that this is what was asked, of all allowed entries and of none. */
  readonly chance: number;
}

export interface Ranking {
  /** The likeliest first, at most ten. */
  readonly ranked: readonly Ranked[];
  /** The chance that no entry answers. */
  readonly none: number;
}

export const dot = (weights: readonly number[], row: Row): number =>
  weights.reduce((total, weight, i) => total + weight * (row[i] ?? 0), 0);

const JOINT = FEATURES.indexOf('jointBest');
const COVERED = FEATURES.indexOf('covered');

/** The question's own row, over the rows of the allowed entries. */
export const noneRow = (measured: Measured, rows: readonly Row[]): Row => {
  const best = (feature: number) => rows.reduce((most, row) => Math.max(most, row[feature] ?? 0), 0);
  const { unknown, words } = measured.analysis;
  return [1, measured.known, unknown, best(JOINT), best(COVERED), words <= 3 ? 1 : 0];
};

/** Turns measures into chances. Entries that are not allowed are not there at all. */
export const rank = (
  measured: Measured,
  entries: readonly Entry[],
  allowed: (entry: Entry) => boolean,
  model: Model,
): Ranking => {
  const kept = entries.flatMap((entry, at) => {
    const row = measured.rows[at];
    return row && allowed(entry) ? [{ entry, row, score: dot(model.entry, row) }] : [];
  });
  const noneScore = dot(
    model.none,
    noneRow(
      measured,
      kept.map(({ row }) => row),
    ),
  );
  const top = kept.reduce((most, { score }) => Math.max(most, score), noneScore);
  const total = kept.reduce((all, { score }) => all + Math.exp(score - top), Math.exp(noneScore - top));
  const ranked = kept
    .map(({ entry, score }) => ({ entry, chance: Math.exp(score - top) / total }))
    .sort((a, b) => b.chance - a.chance || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, 10);
  return { ranked, none: Math.exp(noneScore - top) / total };
};
