import { loadCatalogue } from '../../src/guidelines';

const catalogue = loadCatalogue();
const countyOf = new Map<string, string>(
  catalogue.guidelines.flatMap(({ rules, county }) => rules.map(({ id }) => [id, county] as const)),
);
/** A rule's id, as a value of its own or drawn into a sentence. */
const REFERENCE = /(?:^|\{)([a-z]{2,3}(?:\.[a-z0-9-]+)+)(?=$|[#}])/g;

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

test('no walk draws on a rule of another county: its warnings and words would be told as the user’s own', () => {
  const strays = catalogue.guidelines.flatMap(({ county, journeys }) =>
    journeys.flatMap((journey) =>
      textsIn(journey)
        .flatMap((text) => [...text.matchAll(REFERENCE)].map(([, id]) => id ?? ''))
        .filter((id) => countyOf.has(id) && countyOf.get(id) !== county)
        .map((id) => `${journey.id} draws on ${id}`),
    ),
  );
  expect([...new Set(strays)]).toEqual([]);
});
