import type { Mark } from '../../../guidelines/marks';

/**
 * The marks that a card of a walk shows: that the guideline has run out, that an act it names has been replaced, and where its
 * own text can be read in two ways. A walk stands in one place, so how others do it is left to the answers and to `jämför`.
 */
export const marksOfWalk = (marks: readonly Mark[]): readonly string[] => [
  ...new Set(marks.filter(({ kind }) => kind !== 'by-place').map(({ text }) => text)),
];
