import { entriesOf } from '../../src/features/answers/entries-of';
import type { Entry } from '../../src/features/answers/finding/entry';
import { OUTSIDE_TOPICS } from '../../src/features/answers/words/outside-topics';
import type { Catalogue } from '../../src/guidelines/catalogue';

/** All entries of a catalogue, and which guidelines go together at its places. */
export const benchEntries = (
  catalogue: Catalogue,
): { entries: readonly Entry[]; places: readonly (readonly string[])[] } => {
  const sets = new Map<string, string[]>();
  for (const { name } of catalogue.places) {
    const ids = catalogue.guidelinesFor(name).map(({ id }) => String(id));
    if (ids.length > 0) sets.set(ids.join(), ids);
  }
  return {
    entries: entriesOf(catalogue.guidelines, (id) => catalogue.rule(id), OUTSIDE_TOPICS),
    places: [...sets.values()],
  };
};
