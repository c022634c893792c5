import { makeAnswers } from '../../../src/features/answers/feature';
import type { Found, Outcome } from '../../../src/features/answers/outcome';
import { contactsCard } from '../../../src/features/answers/views/contacts-view';
import { ruleHit } from '../../../src/features/answers/views/rule-view';
import { shown } from '../../../src/features/answers/views/shown';
import { withRoutine } from '../../../src/features/answers/views/with-routine';
import { withFeedback } from '../../../src/features/answers/views/with-feedback';
import { rulesWithWords, wordsCard } from '../../../src/features/answers/views/words-view';
import { loadCatalogue } from '../../../src/guidelines';
import type { CardView } from '../../../src/turn/reply';
import { long, unused, type FeatureSamples } from './sample';

const catalogue = loadCatalogue();
const TICKET = '5f0b2d1c-0000-4000-8000-000000000001';
const at = Date.parse('2026-11-23T09:00:00Z');

const units: readonly Found[] = catalogue.guidelines.flatMap((guideline) =>
  guideline.answers.map((unit) => ({ unit, guideline })),
);
const size = (view: CardView): number => JSON.stringify(view.data).length;
const longestFirst = (views: readonly CardView[]): CardView[] => [...views].sort((a, b) => size(b) - size(a));

const cardOf = (outcome: Outcome): CardView => shown(outcome, catalogue, at).card;

/** As much as organisations have entered for any answer. */
const local = {
  place: 'Karlstad',
  blocks: Array.from({ length: 2 }, () => ({
    heading: `Uppgift från ${long(80)}, inte ur riktlinjen`,
    lines: Array.from({ length: 4 }, () => long(300)),
    source: `Uppgift: ${long(80)}, kontrollerad måndag 3 mars 2025`,
  })),
};
const answered = (first: Found, second: Found | null = null): CardView =>
  withFeedback(
    withRoutine(cardOf({ kind: 'answered', first, second, municipality: null, reports: second !== null }), 'vk.valja'),
    first.unit.id,
    TICKET,
  );
const ruleOf = (found: Found): CardView =>
  ruleHit(found, { municipality: null, reports: true }, catalogue, at).card;
const askedBack = (about: 'meaning' | 'place', choices: readonly Found[]): CardView =>
  cardOf({ kind: 'asked-back', about, choices, municipality: null, reports: about === 'place' });

const [typical, other] = units;
if (!typical || !other) throw new Error('no answers to show');
const [longest = typical, next = other] = [...units].sort(
  (a, b) => size(answered(b)) - size(answered(a)),
);

/** A question back about the place offers each place once. */
const onePerCounty = units
  .filter(({ guideline }, i) => units.findIndex((one) => one.guideline.county === guideline.county) === i)
  .slice(0, 3);

/** Words to use: the longest there are among answers with so many scripts. */
const withWords = (scripts = 1): CardView => {
  const [first] = longestFirst(
    units
      .map(({ unit }) => rulesWithWords(unit, catalogue))
      .filter(({ length }) => length >= scripts)
      .map((rules) => wordsCard(rules, catalogue)),
  );
  if (!first) throw new Error('no words to show');
  return first;
};

/** Drawn from the guidelines themselves: the longest of each is the longest that there is. */
export const answers: FeatureSamples = {
  feature: makeAnswers({ catalogue, answering: unused, context: unused, profileOf: unused, localFacts: unused, newId: unused }),
  cards: {
    'answers/answer': [
      answered(typical),
      answered(longest, next),
      shown({ kind: 'answered', first: longest, second: next, municipality: null, reports: true }, catalogue, at, local).card,
      ...longestFirst(units.map((unit) => answered(unit))).slice(0, 3),
    ],
    'answers/ask-back': [askedBack('meaning', [typical, other]), askedBack('place', onePerCounty)],
    'answers/contacts': [
      contactsCard('Örebro', [], catalogue, at, TICKET),
      contactsCard('Karlstad', catalogue.guidelinesFor('Karlstad'), catalogue, at, TICKET, local.blocks),
      ...longestFirst(
        catalogue.places.map(({ name }) => contactsCard(name, catalogue.guidelinesFor(name), catalogue, at, TICKET)),
      ).slice(0, 2) as [CardView, ...CardView[]],
    ],
    'answers/rule': [
      ruleOf(typical),
      ...longestFirst(units.map((unit) => ruleOf(unit))).slice(0, 2),
      ...units.filter(({ guideline }) => guideline.id === 'botkyrka').slice(0, 1).map(ruleOf),
    ],
    'answers/words': [withWords(), withWords(2)],
    'answers/decline': [
      cardOf({ kind: 'declined', decline: { why: 'not-found', municipality: null } }),
      cardOf({ kind: 'declined', decline: { why: 'report-not-described', municipality: 'Upplands-Bro' } }),
      cardOf({ kind: 'declined', decline: { why: 'cue', cue: 'judgement' } }),
      shown({ kind: 'declined', decline: { why: 'no-guideline', municipality: 'Örebro' } }, catalogue, at, local).card,
    ],
  },
};
