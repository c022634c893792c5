import { LocalDate } from '../../../src/calendar/local-date';
import { makeMyPart } from '../../../src/features/my-part/make-my-part';
import { partOf, SIDES } from '../../../src/features/my-part/part-of';
import { partCard, sideCard, unknownCard } from '../../../src/features/my-part/views';
import { loadCatalogue } from '../../../src/guidelines';
import { RoleId } from '../../../src/guidelines/model';
import type { CardView } from '../../../src/turn/reply';
import { unused, type FeatureSamples } from './sample';

const catalogue = loadCatalogue();
const today = LocalDate.parse('2026-11-23');

const viewers = catalogue.guidelines.flatMap(({ municipalities: [municipality = ''] }) =>
  RoleId.options.map((role) => ({ municipality, role })),
);
const part = (municipality: string, role: RoleId): CardView =>
  partCard(catalogue, partOf(catalogue, municipality, role), { municipality, role }, today);
const sides = viewers.flatMap((viewer) =>
  SIDES.map((side) =>
    sideCard(catalogue, partOf(catalogue, viewer.municipality, viewer.role), viewer, { side, from: 0 }, today),
  ),
);
const longest = (views: readonly CardView[]): CardView => {
  const [first] = [...views].sort((a, b) => JSON.stringify(b.data).length - JSON.stringify(a.data).length);
  if (!first) throw new Error('no part to show');
  return first;
};

const rektor = { municipality: 'Karlstad', role: 'rektor' } as const;

export const myPart: FeatureSamples = {
  feature: makeMyPart({ catalogue, profileOf: unused }),
  cards: {
    'my-part/part': [
      part('Karlstad', 'rektor'),
      longest(viewers.map(({ municipality, role }) => part(municipality, role))),
      part('Östersund', 'tandvard'),
    ],
    'my-part/side': [
      sideCard(catalogue, partOf(catalogue, 'Karlstad', 'rektor'), rektor, { side: 'you-do', from: 0 }, today),
      longest(sides),
      sideCard(catalogue, partOf(catalogue, 'Karlstad', 'rektor'), rektor, { side: 'you-do', from: 400 }, today),
    ],
    'my-part/unknown': [unknownCard],
  },
};
