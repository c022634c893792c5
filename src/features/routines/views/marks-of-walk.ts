import type { Mark } from '../../../guidelines/marks';

/** More warnings than these hide what is to be done. */
const MOST_CONFLICTS = 2;

/**
 * The marks that a card of a walk shows: that the guideline has run out, and where its own text is at odds with itself or the
 * law. A walk stands in one place, so how others do it is left to the answers and to `jämför`.
 */
export const marksOfWalk = (marks: readonly Mark[]): readonly string[] => {
  const validity = marks.filter(({ kind }) => kind === 'validity');
  const conflicts = marks.filter(({ kind }) => kind === 'conflict').slice(0, MOST_CONFLICTS);
  return [...new Set([...validity, ...conflicts].map(({ text }) => text))];
};
