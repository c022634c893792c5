import type { Catalogue } from '../../guidelines/catalogue';
import { makeAnswerQuestion } from './answer-question';
import type { Thresholds } from './decide';
import type { Last } from './context';
import { entriesOf } from './entries-of';
import { makeFindWithin } from './find-within';
import { makeFinder } from './finding/finder';
import type { Model } from './finding/ranker';
import meaning from './finding/meaning.json';
import learnt from './finding/model.json';
import type { Asker, Found, Outcome } from './outcome';
import { makeReadPlaces } from './place/read-place';
import { OUTSIDE_TOPICS } from './words/outside-topics';

/** Answering as chat and the command line share it. */
export interface Answering {
  /** @param after the answer that the question leans on */
  readonly answer: (question: string, asker: Asker, after?: Last) => Outcome;
  /** The place that a text names, as it is said: a municipality, else a county with a guideline; null for none. */
  readonly placeNamed: (text: string) => { readonly name: string; readonly municipality: boolean } | null;
  /** A unit by its id, as a button names it. */
  readonly unit: (id: string) => Found | null;
  /** What one guideline says of a matter: its likeliest units, the likeliest first; none when it hardly treats it. */
  readonly within: (matter: string, guideline: string, role: Asker['role']) => readonly Found[];
}

/** What bench/answers/train.ts learns. */
export type Learnt = Model & { readonly thresholds: Thresholds };

/** Builds the index over a catalogue: once, at start, in well under a second. */
export const makeAnswering = (catalogue: Catalogue, model: Learnt = learnt): Answering => {
  const { guidelines, places } = catalogue;
  const entries = entriesOf(guidelines, (id) => catalogue.rule(id) ?? undefined, OUTSIDE_TOPICS);
  const readPlaces = makeReadPlaces({
    municipalities: places,
    counties: [...new Set(guidelines.map(({ county }) => county))],
  });
  const units = new Map<string, Found>(
    guidelines.flatMap((guideline) => guideline.answers.map((unit) => [unit.id, { unit, guideline }] as const)),
  );
  const unit = (id: string): Found | null => units.get(id) ?? null;
  const finder = makeFinder(entries, model, meaning);
  return {
    answer: makeAnswerQuestion({
      guidelines,
      finder,
      topics: new Map(OUTSIDE_TOPICS.map((topic) => [topic.id, topic])),
      readPlaces,
      thresholds: model.thresholds,
    }),
    placeNamed: (text) => {
      const named = readPlaces(text);
      const municipalities = named.filter(({ kind }) => kind === 'municipality');
      const covered = municipalities.find(({ name }) => catalogue.guidelinesFor(name).length > 0);
      const place = covered ?? municipalities[0] ?? named[0];
      return place ? { name: place.name, municipality: place.kind === 'municipality' } : null;
    },
    unit,
    within: makeFindWithin(finder, unit, model.thresholds),
  };
};
