import { LocalDate } from '../../../src/calendar/local-date';
import { answersOf, type Answers } from '../../../src/features/routines/advance';
import { makeRoutines } from '../../../src/features/routines/make-routines';
import { changeCard } from '../../../src/features/routines/views/change-card';
import { checklistCard } from '../../../src/features/routines/views/checklist';
import { listCard, resumeCard } from '../../../src/features/routines/views/list-card';
import { outcomeCard } from '../../../src/features/routines/views/outcome-card';
import { outcomeShown } from '../../../src/features/routines/views/outcome-shown';
import { stepCard } from '../../../src/features/routines/views/step-card';
import type { Walk } from '../../../src/features/routines/walk';
import { loadCatalogue } from '../../../src/guidelines';
import type { Journey } from '../../../src/guidelines/model';
import type { CardView } from '../../../src/turn/reply';
import { everyPosition } from '../../features/routines/walks';
import { long, unused, type FeatureSamples } from './sample';

const catalogue = loadCatalogue();
const today = LocalDate.parse('2026-11-24');
const journeys = catalogue.guidelines.flatMap((guideline) => guideline.journeys);

const walkOf = (journey: Journey, answers: Answers): Walk => ({
  id: '018f3c2e-7a10-7c3b-9d52-000000000001',
  journey: journey.id,
  version: journey.version,
  day: today,
  answers: { ...answers },
});

/** Every card of every walk through every journey, the longest of each kind first. */
const shown = journeys.flatMap((journey) =>
  everyPosition(journey).map(({ answers, position }) => {
    const walk = walkOf(journey, answersOf(position));
    if (position.kind === 'step')
      return stepCard(
        { journey, walk, id: position.id, step: position.step, before: position.taken, municipality: null },
        catalogue,
        today,
      );
    const outcome = outcomeShown(position.outcome, answers, catalogue, null, today);
    return outcomeCard(outcome, { journey, outcome: position.outcome, walk }, catalogue, []);
  }),
);
const size = (card: CardView): number => JSON.stringify(card.data).length;
const some = (template: string): [CardView, ...CardView[]] => {
  const cards = shown.filter((card) => card.template === template).sort((a, b) => size(b) - size(a));
  const picked = [...new Set([cards[0], cards[Math.floor(cards.length / 2)], cards.at(-1)])].flatMap((card) => card ?? []);
  const [first, ...rest] = picked;
  if (!first) throw new Error(`no ${template}`);
  return [first, ...rest];
};

const [journey] = journeys;
if (!journey) throw new Error('no journeys');
const ends = journeys.flatMap((one) =>
  everyPosition(one).flatMap(({ answers, position }) => (position.kind === 'outcome' ? [{ one, answers, position }] : [])),
);
const printed = ends
  .map(({ one, answers, position }) => ({ name: one.name, shown: outcomeShown(position.outcome, answers, catalogue, null, today) }))
  .sort((a, b) => JSON.stringify(b.shown).length - JSON.stringify(a.shown).length);
const [longest, shortest] = [printed[0], printed.at(-1)];
if (!longest || !shortest) throw new Error('nothing to print');
const sayTime = (rule: string): string => catalogue.say(`{${rule}}`);
const [longestWalk] = [...ends].sort((a, b) => b.position.taken.length - a.position.taken.length);
if (!longestWalk) throw new Error('no walk');
const left = { journey: journey.id, version: 1, answers: {}, updatedAt: Date.parse('2026-11-20T09:00:00Z') };

export const routines: FeatureSamples = {
  feature: makeRoutines({ db: unused, catalogue, newId: unused, profileOf: unused, localFacts: unused, watch: unused, offerFile: unused }).feature,
  cards: {
    'routines/step': some('routines/step'),
    'routines/outcome': some('routines/outcome'),
    'routines/checklist': [
      checklistCard(longest, sayTime, 'https://lotsen.example.se/files/AAAAAAAAAAAAAAAAAAAAAA'),
      checklistCard(shortest, sayTime, null),
    ],
    'routines/change': [
      changeCard(longestWalk.one, walkOf(longestWalk.one, longestWalk.answers), longestWalk.position.taken, (s) => catalogue.say(s), today),
    ],
    'routines/list': [
      listCard({ heading: 'Rutiner där du arbetar', notices: [], journeys, left: [] }, catalogue, today),
      listCard({ heading: 'Rutiner där du arbetar', notices: [long(100)], journeys, left: Array.from({ length: 5 }, () => left) }, catalogue, today),
      listCard({ heading: 'Vilken rutin?', notices: [], journeys: [journey], left: [] }, catalogue, today),
    ],
    'routines/resume': [resumeCard(journey, left, today)],
    'routines/old': [
      { template: 'routines/old', data: { heading: 'Rutinen har ändrats', name: journey.name, text: long(80), journey: journey.id, walk: walkOf(journey, {}) } },
    ],
    'routines/left': [{ template: 'routines/left', data: { heading: 'Rutinen är avbruten.', journey: journey.id } }],
  },
};
