import { LEAST, suppress } from '../../../src/features/consultations/numbers/suppress';
import { seeded } from '../deadlines/seeded';

/** Every way to divide what is hidden: each hidden cell is known to hold one at least. */
const solutions = (cells: number, sum: number): readonly (readonly number[])[] => {
  if (cells === 0) return sum === 0 ? [[]] : [];
  return Array.from({ length: Math.max(0, sum - cells + 1) }, (_, i) => i + 1).flatMap((first) =>
    solutions(cells - 1, sum - first).map((rest) => [first, ...rest]),
  );
};

const tableOf = (counts: readonly number[]) => counts.map((count, i) => ({ name: `g${i}`, count }));

describe('hiding small groups', () => {
  it('leaves more than one answer for every hidden cell, whatever the table', () => {
    const pick = seeded(11);
    let hid = 0;
    for (let i = 0; i < 2_000; i += 1) {
      const counts = Array.from({ length: 1 + pick(5) }, () => (pick(2) === 0 ? pick(LEAST) : pick(14)));
      const total = counts.reduce((all, count) => all + count, 0);
      const shown = suppress(tableOf(counts));
      if (shown.kind === 'withheld') continue;
      const hidden = shown.cells.flatMap(({ count }, at) => (count === null ? [at] : []));
      for (const [at, { count }] of shown.cells.entries())
        if (count !== null) expect([count, count === 0 || count >= LEAST]).toEqual([counts[at], true]);
      if (hidden.length === 0) continue;
      hid += 1;
      const rest = total - shown.cells.reduce((all, { count }) => all + (count ?? 0), 0);
      const ways = solutions(hidden.length, rest);
      expect(ways).toContainEqual(hidden.map((at) => counts[at]));
      for (const at of hidden.keys()) expect(new Set(ways.map((way) => way[at])).size).toBeGreaterThan(1);
    }
    expect(hid).toBeGreaterThan(300);
  });

  it.each([
    [
      [5, 9, 0],
      [5, 9, 0],
    ],
    [
      [3, 9, 20],
      [null, null, 20],
    ],
    [
      [1, 1, 9, 20],
      [null, null, null, 20],
    ],
    [
      [4, 3, 20],
      [null, null, 20],
    ],
  ])('shows %j as %j', (counts, expected) => {
    const shown = suppress(tableOf(counts));
    expect(shown.kind === 'shown' ? shown.cells.map(({ count }) => count) : null).toEqual(expected);
  });

  it.each([[[3]], [[1, 1, 1]], [[2, 2]]])('withholds the whole of %j', (counts) => {
    expect(suppress(tableOf(counts)).kind).toBe('withheld');
  });
});
