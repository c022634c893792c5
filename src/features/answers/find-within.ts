import type { Thresholds } from './decide';
import type { Entry } from './finding/entry';
import type { Finder } from './finding/finder';
import type { Ranking } from './finding/ranker';
import type { Asker, Found } from './outcome';

/** How large a share of the chance makes a unit likely enough to be counted. */
const LEAST_SHARE = 0.1;
const MOST = 3;

/** A matter named by a word or two leaves the chance low; one unit that stands out then tells as much. */
const treats = ({ inside, ranked }: Ranking, thresholds: Thresholds): boolean =>
  inside >= thresholds.inside || (inside >= thresholds.inside / 3 && (ranked[0]?.share ?? 0) >= thresholds.alone);

/**
 * The units of one guideline that most likely tell of a matter, the likeliest first, at most three. Empty when the
 * guideline most likely says nothing of it.
 */
export const makeFindWithin =
  (finder: Finder, unitOf: (id: string) => Found | null, thresholds: Thresholds) =>
  (matter: string, guideline: string, role: Asker['role']): readonly Found[] => {
    const allowed = (entry: Entry): boolean => entry.guideline === null || entry.guideline === guideline;
    const ranking = finder.find(matter, role, allowed);
    if (!treats(ranking, thresholds)) return [];
    return ranking.ranked
      .filter(({ share }, i) => i === 0 || share >= LEAST_SHARE)
      .slice(0, MOST)
      .flatMap(({ entry }) => unitOf(entry.id) ?? []);
  };
