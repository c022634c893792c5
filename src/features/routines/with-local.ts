import type { JourneyOutcome } from '../../guidelines/model';
import { referencesIn } from '../../guidelines/sentences-of';
import { sentencesOfOutcome } from '../../guidelines/sentences-of-journey';
import { factsOn, localBlocks, type KeptFact } from '../local-facts/api';
import type { OutcomeShown, Section } from './views/outcome-shown';

/** Under which heading the guideline's own contacts stand: what organisations have entered follows them. */
const CONTACTS = 'Kontakt';

/**
 * An outcome with what organisations have entered of the contacts and forms that its rules leave open, as theirs.
 * @param facts those that hold where the person works
 * @param at milliseconds since 1970
 */
export const withLocal = (
  shown: OutcomeShown,
  outcome: JourneyOutcome,
  facts: readonly KeptFact[],
  at: number,
): OutcomeShown => {
  const drawnFrom = [
    ...outcome.rules,
    ...outcome.contacts,
    ...(outcome.forms ?? []),
    ...sentencesOfOutcome(outcome).flatMap(referencesIn),
  ];
  const local = localBlocks(factsOn(facts, { drawnFrom, reports: false }), at).map(
    ({ heading, lines, source }): Section => ({ title: heading, lines: [...lines, source] }),
  );
  const after = shown.sections.findIndex(({ title }) => title === CONTACTS);
  const place = after < 0 ? shown.sections.length : after + 1;
  return { ...shown, sections: [...shown.sections.slice(0, place), ...local, ...shown.sections.slice(place)] };
};
