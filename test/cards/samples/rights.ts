import { makeRights } from '../../../src/features/rights/make-rights';
import { confirmCard, erasedCard, keptCard, unchangedCard } from '../../../src/features/rights/views';
import { long, unused, type FeatureSamples } from './sample';

const parts = ['Vart jag skickar påminnelser', 'Din profil', 'Dina frister', 'Utskick till dig'];

export const rights: FeatureSamples = {
  feature: makeRights({ db: unused, catalogue: unused, forget: unused, endOpen: unused }),
  cards: {
    'rights/kept': [
      keptCard(parts.map((heading) => ({ heading, lines: ['K7-4MR: Svar från skolan'] })), 0),
      keptCard(parts.map((heading) => ({ heading, lines: Array.from({ length: 100 }, () => long(180)) })), 60),
      keptCard(parts.map((heading) => ({ heading, lines: [] })), 0),
    ],
    'rights/confirm': [confirmCard(0), confirmCard(1), confirmCard(1200)],
    'rights/erased': [erasedCard('Klart måndag 23 november kl. 10.12')],
    'rights/unchanged': [unchangedCard],
  },
};
