import type { Thresholds } from './decide';
import type { Entry } from './finding/entry';
import type { Finder } from './finding/finder';
import { fold, tokensOf } from './finding/fold';
import { stem } from './finding/stem';
import type { Asker, Found } from './outcome';

/** How large a share of the chance makes a unit likely enough to be counted. */
const LEAST_SHARE = 0.1;
const MOST = 3;

/** A matter of more words than these is a question, and judged as one. */
const MOST_NAMING = 3;

/** Two letters and fewer join words; they name nothing. */
const stemsOf = (text: string): readonly string[] =>
  tokensOf(fold(text))
    .filter(({ length }) => length > 2)
    .map(stem);

/**
 * Whether an entry speaks of each word of a matter. The chance that a question is answered is learnt from whole
 * questions, and is low for a bare word or two; that all of them stand in one unit tells more.
 */
const naming = (matter: string): ((entry: Entry) => boolean) => {
  const named = stemsOf(matter);
  if (named.length === 0 || named.length > MOST_NAMING) return () => false;
  return ({ asks, body }) => {
    const said = new Set(stemsOf([...asks, body].join(' ')));
    return named.every((one) => said.has(one));
  };
};

/**
 * The units of one guideline that most likely tell of a matter, the likeliest first, at most three. Empty when the
 * guideline most likely says nothing of it.
 */
export const makeFindWithin =
  (finder: Finder, unitOf: (id: string) => Found | null, { inside: bar }: Pick<Thresholds, 'inside'>) =>
  (matter: string, guideline: string, role: Asker['role']): readonly Found[] => {
    const allowed = (entry: Entry): boolean => entry.guideline === null || entry.guideline === guideline;
    const { ranked, inside } = finder.find(matter, role, allowed);
    const names = naming(matter);
    const likely = ranked.filter(({ share }, i) => i === 0 || share >= LEAST_SHARE);
    const told = inside >= bar ? likely : likely.filter(({ entry }) => names(entry));
    return told.slice(0, MOST).flatMap(({ entry }) => unitOf(entry.id) ?? []);
  };
