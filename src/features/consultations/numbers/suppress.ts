/** A count as it may be shown: null where it is hidden. */
export interface ShownCount {
  readonly name: string;
  readonly count: number | null;
}

/** A table as it may be shown. `withheld`: nothing of how it divides can be shown, not even which groups are empty. */
export type ShownTable =
  { readonly kind: 'shown'; readonly cells: readonly ShownCount[] } | { readonly kind: 'withheld' };

/** A group of fewer than so many people or cases is not shown. */
export const LEAST = 5;

interface Cell {
  readonly name: string;
  readonly count: number;
}

/**
 * Whether the hidden cells cannot be worked out: two at least, all of them together a group that may be shown, and more than
 * one way to divide them, since each is known not to be empty.
 */
const isSafe = (hidden: readonly Cell[]): boolean => {
  const sum = hidden.reduce((all, { count }) => all + count, 0);
  return hidden.length === 0 || (hidden.length >= 2 && sum >= LEAST && sum > hidden.length);
};

/**
 * Hides the groups under five, and then the smallest of the others until none of the hidden can be worked out from the total
 * and the shown. Empty groups are shown as empty. Made for a table whose total is shown beside it.
 */
export const suppress = (cells: readonly Cell[]): ShownTable => {
  const small = cells.filter(({ count }) => count > 0 && count < LEAST);
  const others = cells.filter(({ count }) => count >= LEAST).sort((a, b) => a.count - b.count);
  const hidden = [...small];
  for (let next = others.shift(); !isSafe(hidden) && next; next = others.shift()) hidden.push(next);
  if (!isSafe(hidden)) return { kind: 'withheld' };
  const names = new Set(hidden.map(({ name }) => name));
  return { kind: 'shown', cells: cells.map(({ name, count }) => ({ name, count: names.has(name) ? null : count })) };
};
