import type { Entry } from './finding/entry';
import type { Finder } from './finding/finder';
import type { Asker, Found } from './outcome';

/** How large a share of the chance makes a unit likely enough to be counted. */
const LEAST_SHARE = 0.1;
const MOST = 3;

/**
 * The units of one guideline that most likely tell of a matter, the likeliest first, at most three. Empty when the
 * guideline most likely says nothing of it.
 * @param inside the chance, from 0 to 1, from which a guideline counts as treating the matter
 */
export const makeFindWithin =
  (finder: Finder, unitOf: (id: string) => Found | null, inside: number) =>
  (matter: string, guideline: string, role: Asker['role']): readonly Found[] => {
    const allowed = (entry: Entry): boolean => entry.guideline === null || entry.guideline === guideline;
    const ranking = finder.find(matter, role, allowed);
    if (ranking.inside < inside) return [];
    return ranking.ranked
      .filter(({ share }, i) => i === 0 || share >= LEAST_SHARE)
      .slice(0, MOST)
      .flatMap(({ entry }) => unitOf(entry.id) ?? []);
  };
