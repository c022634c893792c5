import type { RoleId } from '../../../guidelines/model/role';
import type { Entry } from './entry';
import { makeMeasurer, type Measured, type Row } from './features';
import type { MeaningWeights } from './meaning';
import { rank, type Model, type Ranking } from './ranker';

type Among = (entry: Entry) => boolean;

/** Finds the entries that a question may be about. */
export interface Finder {
  readonly find: (question: string, role: RoleId | null, among: Among) => Ranking;
  /**
   * Ranks several sets of entries, each as if there were no other.
   * @param before the question that this one leans on, which then tells as much as its own words; null for none
   */
  readonly findEach: (
    question: string,
    before: string | null,
    role: RoleId | null,
    sets: readonly Among[],
  ) => readonly Ranking[];
}

const mean = (a: Row, b: Row): Row => a.map((value, i) => (value + (b[i] ?? 0)) / 2);

/** What two questions measure together. */
const together = (a: Measured, b: Measured): Measured => ({
  ...a,
  known: (a.known + b.known) / 2,
  rows: a.rows.map((row, i) => {
    const other = b.rows[i];
    return row && other ? mean(row, other) : null;
  }),
});

/** Builds the finder over all entries: once, at start. */
export const makeFinder = (entries: readonly Entry[], model: Model, meaning: MeaningWeights): Finder => {
  const { measure } = makeMeasurer(entries, meaning);
  return {
    find: (question, role, among) => rank(measure(question, role, among), entries, model),
    findEach: (question, before, role, sets) => {
      const allowed: Among = (entry) => sets.some((among) => among(entry));
      const alone = measure(question, role, allowed);
      const measured = before === null ? alone : together(alone, measure(`${before} ${question}`, role, allowed));
      return sets.map((among) => rank(measured, entries, model, among));
    },
  };
};
