import type { Fault } from '../broken-catalogue';
import type { Guideline, Journey } from '../model';
import type { Material } from '../read-drafts';
import { actingFaults } from './journeys/acting-faults';
import { graphFaults } from './journeys/graph-faults';
import { lengthFaults } from './journeys/length-faults';
import { referenceFaults } from './journeys/reference-faults';
import { lookupIn } from './owned';

const twice = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text, i) => texts.indexOf(text) !== i)),
];

const wordsOf = ({ name, words }: Journey): readonly string[] => [...new Set([name.toLowerCase(), ...words])];

/** What is written after `starta` must lead to one journey in each place. */
const wordFaults = (guidelines: readonly Guideline[]): readonly Fault[] =>
  [...new Set(guidelines.map(({ county }) => county))].flatMap((county) =>
    twice(guidelines.filter((one) => one.county === county).flatMap(({ journeys }) => journeys.flatMap(wordsOf))).map(
      (words) => ({ where: `${county} › starta ${words}`, what: 'leads to two journeys' }),
    ),
  );

/** Journeys hang together, end, act, stand on rules, and can be read on a telephone. */
export const checkJourneys = (material: Material): readonly Fault[] => {
  const lookup = lookupIn(material);
  const all = material.guidelines.flatMap(({ journeys }) => journeys.map(({ id }) => id));
  const faults = material.guidelines.flatMap((guideline) =>
    guideline.journeys.flatMap((journey) =>
      [
        ...graphFaults(journey),
        ...referenceFaults(journey, guideline, lookup, material.written, new Set(all)),
        ...actingFaults(journey),
        ...lengthFaults(journey, lookup),
      ].map((what) => ({ where: `${guideline.id} › ${journey.id}`, what })),
    ),
  );
  return [
    ...twice(all).map((id) => ({ where: id, what: 'duplicate journey id' })),
    ...wordFaults(material.guidelines),
    ...faults,
  ];
};
