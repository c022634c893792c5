import type { RoleId } from '../../../guidelines/model/role';
import type { Entry } from './entry';
import { makeMeasurer } from './features';
import { rank, type Model, type Ranking } from './ranker';

type Among = (entry: Entry) => boolean;

/** Finds the entries that a question may be about. */
export interface Finder {
  readonly find: (question: string, role: RoleId | null, among: Among) => Ranking;
  /** The same question among several sets of entries, each as if there were no other. */
  readonly findEach: (question: string, role: RoleId | null, sets: readonly Among[]) => readonly Ranking[];
}

/** Builds the finder over all entries: once, at start. */
export const makeFinder = (entries: readonly Entry[], model: Model): Finder => {
  const measurer = makeMeasurer(entries);
  const findEach: Finder['findEach'] = (question, role, sets) => {
    const measured = measurer.measure(question, role, (entry) => sets.some((among) => among(entry)));
    return sets.map((among) => rank(measured, entries, model, among));
  };
  return {
    find: (question, role, among) => rank(measurer.measure(question, role, among), entries, model),
    findEach,
  };
};
