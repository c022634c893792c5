import { LocalDate } from '../../../src/calendar/local-date';
import { makeDeliveries } from '../../../src/features/deliveries/make-deliveries';
import { reportCard } from '../../../src/features/deliveries/report-card';
import { unused, type FeatureSamples } from './sample';

const day = (text: string): LocalDate => LocalDate.parse(text);
const today = day('2026-11-23');

export const deliveries: FeatureSamples = {
  feature: makeDeliveries({ db: unused, isAdmin: unused }),
  cards: {
    'deliveries/report': [
      reportCard([{ day: today, states: { sent: 120, refused: 1 } }], today),
      reportCard([], today),
      reportCard(
        [23, 20, 19, 18, 17, 16, 13].map((date) => ({
          day: day(`2025-11-${String(date)}`),
          states: {
            planned: 10_000,
            sending: 10_000,
            sent: 10_000,
            refused: 10_000,
            throttled: 10_000,
            unknown: 10_000,
            failed: 10_000,
            superseded: 10_000,
          },
        })),
        today,
      ),
    ],
  },
};
