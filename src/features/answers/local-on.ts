import type { Catalogue } from '../../guidelines/catalogue';
import { factsOn, localBlocks, type KeptFact, type LocalBlock } from '../local-facts/api';
import type { Outcome } from './outcome';

/** The place that an outcome is about, where it is about one. */
export const placeOfOutcome = (outcome: Outcome): string | null => {
  if (outcome.kind !== 'declined') return outcome.municipality;
  return 'municipality' in outcome.decline ? outcome.decline.municipality : null;
};

const drawnFrom = (outcome: Outcome, catalogue: Catalogue): readonly string[] =>
  outcome.kind === 'answered'
    ? [outcome.first, ...(outcome.second ? [outcome.second] : [])].flatMap(({ unit }) => [
        unit.id,
        ...catalogue.rulesOf(unit).map(({ id }) => id),
      ])
    : [];

/** Where no guideline tells whom to call, what an organisation has entered of it is all the more needed. */
const asksWhom = (outcome: Outcome): boolean => {
  if (outcome.kind !== 'declined') return outcome.reports;
  return outcome.harm === true || ['no-guideline', 'report-not-described'].includes(outcome.decline.why);
};

/**
 * What organisations have entered that belongs to an outcome; none for a question back.
 * @param facts those that hold at its place
 * @param at milliseconds since 1970
 */
export const localOn = (
  outcome: Outcome,
  facts: readonly KeptFact[],
  catalogue: Catalogue,
  at: number,
): readonly LocalBlock[] => {
  if (outcome.kind === 'asked-back') return [];
  return localBlocks(factsOn(facts, { drawnFrom: drawnFrom(outcome, catalogue), reports: asksWhom(outcome) }), at);
};
