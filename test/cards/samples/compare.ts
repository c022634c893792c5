import { LocalDate } from '../../../src/calendar/local-date';
import { makeAnswering } from '../../../src/features/answers/api';
import { compare as compareOn, type Comparison, type Said } from '../../../src/features/compare/compare';
import { makeCompare } from '../../../src/features/compare/make-compare';
import { comparisonCard } from '../../../src/features/compare/views';
import { loadCatalogue } from '../../../src/guidelines';
import { unused, type FeatureSamples } from './sample';

const catalogue = loadCatalogue();
const { within } = makeAnswering(catalogue);
const today = LocalDate.parse('2026-11-23');

const on = (matter: string, municipality: string | null): Comparison =>
  compareOn({ catalogue, within }, matter, { municipality, role: null }, today);

const lengthOf = (text: string): number => catalogue.say(text).length;

/** Each guideline's longest answer with everything that it is marked by, and the longest differences. */
const longest: Comparison = {
  said: catalogue.guidelines.map((guideline): Said => {
    const [unit] = [...guideline.answers].sort((a, b) => lengthOf(b.answer) - lengthOf(a.answer));
    if (!unit) throw new Error(`${guideline.id} has no answers`);
    const rules = catalogue.rulesOf(unit).map(({ id }) => id);
    const marks = catalogue.marksFor(rules, today).map(({ text }) => text);
    return { guideline, own: true, best: { unit, guideline }, marks };
  }),
  differences: catalogue.conflicts
    .map(({ says }) => catalogue.say(says))
    .sort((a, b) => b.length - a.length)
    .slice(0, 5),
};

export const compare: FeatureSamples = {
  feature: makeCompare({ catalogue, answering: unused, profileOf: unused }),
  cards: {
    'compare/comparison': [
      comparisonCard(on('förhandsbedömning', 'Botkyrka'), 'Botkyrka', catalogue),
      comparisonCard(longest, 'Upplands-Bro', catalogue),
      comparisonCard(on('fotboll', null), null, catalogue),
    ],
  },
};
