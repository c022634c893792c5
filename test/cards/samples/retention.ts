import { makeRetention } from '../../../src/features/retention/make-retention';
import { STANDARD } from '../../../src/features/retention/periods';
import { periodsCard, PRUNED_CARD } from '../../../src/features/retention/views';
import { long, unused, type FeatureSamples } from './sample';

export const retention: FeatureSamples = {
  feature: makeRetention({ db: unused, isAdmin: unused, onDecided: unused }),
  cards: {
    'retention/periods': [
      periodsCard(STANDARD),
      periodsCard({ deadlines: 365, deliveries: 14 }, [long(120), long(120)]),
    ],
    'retention/pruned': [PRUNED_CARD],
  },
};
