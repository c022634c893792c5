import type { RoleId } from '../../../guidelines/model/role';
import type { Entry } from './entry';
import { makeMeasurer } from './features';
import model from './model.json';
import { rank, type Model, type Ranking } from './ranker';

/** Finds the entries that a question may be about. */
export interface Finder {
  readonly find: (question: string, role: RoleId | null, allowed: (entry: Entry) => boolean) => Ranking;
}

/** Builds the finder over all entries: once, at start. */
export const makeFinder = (entries: readonly Entry[], weights: Model = model): Finder => {
  const measurer = makeMeasurer(entries);
  return {
    find: (question, role, allowed) => rank(measurer.measure(question, role, allowed), entries, weights),
  };
};
