import { FEATURES } from '../../src/features/answers/finding/features';
import { ASKED, askedRow, dot, sharesOf, type Model } from '../../src/features/answers/finding/ranker';
import type { Net } from '../../src/features/answers/finding/net';
import type { Example } from './examples';
import { seeded } from './seeded';

/** Climbs a likelihood by Adam. @param slope fills the gradient at the weights */
const climb = (
  start: Float64Array,
  rounds: number,
  rate: number,
  slope: (weights: Float64Array, into: Float64Array) => void,
  least = -Infinity,
): number[] => {
  const size = start.length;
  const weights = start.slice();
  const [m, v, gradient] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0);
    slope(weights, gradient);
    const pace = rate * (1 - (0.9 * round) / rounds);
    for (let i = 0; i < size; i++) {
      const g = gradient[i] ?? 0;
      m[i] = 0.9 * (m[i] ?? 0) + 0.1 * g;
      v[i] = 0.99 * (v[i] ?? 0) + 0.01 * g * g;
      const step = (m[i] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((v[i] ?? 0) / (1 - 0.99 ** round)) + 1e-9);
      weights[i] = Math.max(i === LACKS && least === 0 ? -Infinity : least, (weights[i] ?? 0) + pace * step);
    }
  }
  return [...weights].map((weight) => Math.round(weight * 1000) / 1000);
};

const PULL = 1e-3;
/** The one measure that speaks against an entry. */
const LACKS = FEATURES.indexOf('lacks');

/** Fits which entry is meant: a choice among the rows of each inside question. */
export const fitEntry = (examples: readonly Example[]): number[] => {
  const chosen = examples.filter(({ right }) => right.length > 0);
  return climb(
    new Float64Array(FEATURES.length),
    200,
    0.5,
    (weights, gradient) => {
      const w = [...weights];
      for (const { rows, right } of chosen) {
        const shares = sharesOf(rows.map((row) => dot(w, row)));
        rows.forEach((row, i) => {
          const push = ((right.includes(i) ? 1 / right.length : 0) - (shares[i] ?? 0)) / chosen.length;
          if (Math.abs(push) > 1e-8) row.forEach((value, f) => (gradient[f] = (gradient[f] ?? 0) + push * value));
        });
      }
      weights.forEach((weight, f) => (gradient[f] = (gradient[f] ?? 0) - PULL * 0.1 * weight));
    },
    0,
  );
};

/** The question's own row, and where the right entry stands among the rows. */
export const readExample = (example: Example, entry: readonly number[]) => {
  const scored = example.rows.map((row, i) => ({ row, i, score: dot(entry, row) })).sort((a, b) => b.score - a.score);
  const shares = sharesOf(scored.map(({ score }) => score));
  const outside =
    example.outside.map((row) => ({ row, score: dot(entry, row) })).sort((a, b) => b.score - a.score)[0] ?? null;
  const [one = 0, two = 0] = shares;
  const first = scored[0] ?? { row: [], score: 0, i: -1 };
  return {
    asked: askedRow(example.measured, { ...first, share: one, shareOfTwo: one + two }, outside),
    firstRight: example.right.includes(scored[0]?.i ?? -1),
    secondRight: example.right.includes(scored[1]?.i ?? -1),
    shares,
  };
};

/** Cells of the network that tells what lies outside. More did not keep more out on asks it had not seen. */
const CELLS = 6;
const PULL_NET = 1e-4;

/** Fits whether a guideline answers at all; the two sides weigh alike. Seeded: the same examples give the same network. */
export const fitInside = (examples: readonly Example[], entry: readonly number[]): Net => {
  const read = examples.map((example) => ({ asked: readExample(example, entry).asked, inside: example.inside }));
  const size = ASKED.length;
  const centre = ASKED.map((_, i) => read.reduce((sum, { asked }) => sum + (asked[i] ?? 0), 0) / read.length);
  const scale = ASKED.map((_, i) =>
    Math.max(
      1e-3,
      Math.sqrt(read.reduce((sum, { asked }) => sum + ((asked[i] ?? 0) - (centre[i] ?? 0)) ** 2, 0) / read.length),
    ),
  );
  const rows = read.map(({ asked }) =>
    Float64Array.from(asked, (value, i) => (value - (centre[i] ?? 0)) / (scale[i] ?? 1)),
  );
  const count = { in: read.filter(({ inside }) => inside).length, out: read.filter(({ inside }) => !inside).length };
  const random = seeded(7);
  const width = size + 1;
  const start = Float64Array.from({ length: CELLS * width + CELLS + 1 }, () => (random() - 0.5) * 0.8);
  const weights = climb(start, 500, 0.05, (w, gradient) => {
    const cells = new Float64Array(CELLS);
    rows.forEach((row, r) => {
      let sum = w[CELLS * width + CELLS] ?? 0;
      for (let c = 0; c < CELLS; c++) {
        let told = w[c * width + size] ?? 0;
        for (let i = 0; i < size; i++) told += (w[c * width + i] ?? 0) * (row[i] ?? 0);
        cells[c] = Math.tanh(told);
        sum += (w[CELLS * width + c] ?? 0) * (cells[c] ?? 0);
      }
      const inside = read[r]?.inside ?? false;
      const push = ((inside ? 1 : 0) - 1 / (1 + Math.exp(-sum))) / (2 * (inside ? count.in : count.out));
      const add = (at: number, by: number) => (gradient[at] = (gradient[at] ?? 0) + by);
      add(CELLS * width + CELLS, push);
      for (let c = 0; c < CELLS; c++) {
        const cell = cells[c] ?? 0;
        add(CELLS * width + c, push * cell);
        const back = push * (w[CELLS * width + c] ?? 0) * (1 - cell * cell);
        for (let i = 0; i < size; i++) add(c * width + i, back * (row[i] ?? 0));
        add(c * width + size, back);
      }
    });
    w.forEach((weight, i) => (gradient[i] = (gradient[i] ?? 0) - PULL_NET * weight));
  });
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return {
    centre: centre.map(round),
    scale: scale.map(round),
    cells: Array.from({ length: CELLS }, (_, c) => weights.slice(c * width, (c + 1) * width)),
    out: weights.slice(CELLS * width),
  };
};

export const fit = (examples: readonly Example[]): Model => {
  const entry = fitEntry(examples);
  return { entry, inside: fitInside(examples, entry) };
};
