import { LocalDate } from '../../../src/calendar/local-date';
import { makePlacedChild } from '../../../src/features/placed-child/make-placed-child';
import { COUNTIES } from '../../../src/features/placed-child/places';
import { placesCard, spreadCard } from '../../../src/features/placed-child/views';
import { loadCatalogue } from '../../../src/guidelines';
import { unused, type FeatureSamples } from './sample';

const catalogue = loadCatalogue();
const today = LocalDate.parse('2026-11-23');

const spreads = COUNTIES.flatMap((decided) =>
  COUNTIES.flatMap((home) => COUNTIES.map((lives) => spreadCard(catalogue, { decided, home, lives }, today))),
).sort((a, b) => JSON.stringify(b.data).length - JSON.stringify(a.data).length);
const [longest] = spreads;
if (!longest) throw new Error('no places to show');

export const placedChild: FeatureSamples = {
  feature: makePlacedChild({ catalogue, profileOf: unused }),
  cards: {
    'placed-child/places': [placesCard('varmland'), placesCard(null)],
    'placed-child/spread': [
      spreadCard(catalogue, { decided: 'other', home: 'other', lives: 'varmland' }, today),
      longest,
      spreadCard(catalogue, { decided: 'other', home: 'other', lives: 'other' }, today),
    ],
  },
};
