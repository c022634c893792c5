import { contactsAt, questionOf } from '../../../src/features/answers/api';
import { makeFeedback } from '../../../src/features/feedback/make-feedback';
import { askCard, contactCard, thanksCard } from '../../../src/features/feedback/views';
import { COUNTED, COUNTED_BEFORE } from '../../../src/features/feedback/words';
import { loadCatalogue } from '../../../src/guidelines';
import { unused, type FeatureSamples } from './sample';

const TICKET = '5f0b2d1c-0000-4000-8000-000000000001';
const catalogue = loadCatalogue();
const contacts = contactsAt('Karlstad', catalogue).filter(({ printed }) => printed !== null);
const [longest = ''] = catalogue.guidelines
  .flatMap((guideline) => guideline.answers.map((unit) => questionOf({ unit, guideline })))
  .sort((a, b) => b.length - a.length);

export const feedback: FeatureSamples = {
  feature: makeFeedback({ db: unused, catalogue }),
  cards: {
    'feedback/ask': [
      askCard('vk.psykolog.nummer', TICKET, 'Hur bokar jag en anonym psykologkonsultation?', true),
      askCard('vk.psykolog.nummer', TICKET, longest, false),
    ],
    'feedback/contact': [
      contactCard(contacts.slice(0, 1), TICKET, 'vk.psykolog.nummer'),
      contactCard(contacts, TICKET, ''),
    ],
    'feedback/thanks': [thanksCard(COUNTED['wrong-contact']), thanksCard(COUNTED_BEFORE)],
  },
};
