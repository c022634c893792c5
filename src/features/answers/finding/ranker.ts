import type { Entry } from './entry';
import { FEATURES, type Measured, type Row } from './features';
import { chanceBy, type Net } from './net';

/** What bench/answers/train.ts learns. */
export interface Model {
  /** Weights of a row, in the order of FEATURES: which entry is meant, if any. */
  readonly entry: readonly number[];
  /** From a question's own row, in the order of ASKED, to whether any guideline answers it. */
  readonly inside: Net;
}

export interface Ranked {
  readonly entry: Entry;
  /** Its share of the chance among the guidelines' entries that are allowed; they sum to 1. */
  readonly share: number;
}

export interface Ranking {
  /** Entries of guidelines, the likeliest first, at most ten. */
  readonly ranked: readonly Ranked[];
  /** The chance that a guideline answers at all. */
  readonly inside: number;
  /** The matter outside that is nearest, where it is nearer than every guideline's entry; else null. */
  readonly topic: Entry | null;
  /** The likeliest entry's score: comparable between rankings of one question, in logarithms of odds. */
  readonly score: number;
}

export const dot = (weights: readonly number[], row: Row): number =>
  weights.reduce((total, weight, i) => total + weight * (row[i] ?? 0), 0);

/** What is told of a question as a whole, for the chance that a guideline answers it. */
export const ASKED = [
  'one',
  'known',
  'unknown',
  'short',
  'score',
  'ahead',
  'behind',
  'share',
  'shareOfTwo',
  ...FEATURES,
  'outside',
  'names',
] as const;

const COVERED = FEATURES.indexOf('covered');
const NEAREST = FEATURES.indexOf('stemBest');

interface Scored {
  readonly row: Row;
  readonly score: number;
}

/** Shares of the entries by their scores. */
export const sharesOf = (scores: readonly number[]): number[] => {
  const top = Math.max(...scores);
  const exp = scores.map((score) => Math.exp(score - top));
  const total = exp.reduce((sum, value) => sum + value, 0);
  return exp.map((value) => value / total);
};

/**
 * The question's own row. @param best the guidelines' likeliest entry and the shares of the two likeliest
 * @param outside the nearest matter outside
 */
export const askedRow = (
  { known, analysis }: Pick<Measured, 'known' | 'analysis'>,
  best: Scored & { readonly share: number; readonly shareOfTwo: number },
  outside: Scored | null,
): Row => {
  const lead = best.score - (outside?.score ?? 0);
  return [
    1,
    known,
    analysis.unknown,
    analysis.words <= 3 ? 1 : 0,
    best.score / 10,
    Math.max(0, lead) / 10,
    Math.max(0, -lead) / 10,
    best.share,
    best.shareOfTwo,
    ...best.row,
    (outside?.row[NEAREST] ?? 0) * (outside?.row[COVERED] ?? 0),
    Math.min(1, analysis.names),
  ];
};

/** The ranking of no entries. */
export const NOTHING_FOUND: Ranking = { ranked: [], inside: 0, topic: null, score: -Infinity };

/** Turns the measures of some entries into shares and chances. */
export const rank = (
  measured: Measured,
  entries: readonly Entry[],
  model: Model,
  among: (entry: Entry) => boolean = () => true,
): Ranking => {
  const scored = entries.flatMap((entry, at) => {
    const row = measured.rows[at];
    return row && among(entry) ? [{ entry, row, score: dot(model.entry, row) }] : [];
  });
  scored.sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
  const within = scored.filter(({ entry }) => entry.guideline !== null);
  const outside = scored.find(({ entry }) => entry.guideline === null) ?? null;
  const [first] = within;
  if (!first) return { ...NOTHING_FOUND, topic: outside?.entry ?? null };
  const shares = sharesOf(within.map(({ score }) => score));
  const [one = 0, two = 0] = shares;
  const asked = askedRow(measured, { ...first, share: one, shareOfTwo: one + two }, outside);
  return {
    ranked: within.slice(0, 10).map(({ entry }, i) => ({ entry, share: shares[i] ?? 0 })),
    inside: chanceBy(model.inside, asked),
    score: first.score,
    topic: outside && outside.score > first.score ? outside.entry : null,
  };
};
