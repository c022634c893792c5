import { dueDates, type DueDates } from '../../calendar/due-date';
import type { LocalDate } from '../../calendar/local-date';
import type { Catalogue } from '../../guidelines/catalogue';
import { isWatchable, type WatchableDeadline } from '../../guidelines/watchable';

/** When a rule's time ends, and when it would by a longer time that stands against it. */
export interface Counted extends DueDates {
  /** The last day by the longest time in conflict; null where no other time is given. */
  readonly longer: LocalDate | null;
}

/** The times that the rule stands in conflict with, where the shorter is to be counted. */
const against = (catalogue: Catalogue, rule: WatchableDeadline): readonly WatchableDeadline[] =>
  catalogue
    .conflictsOf([rule.id])
    .filter(({ handling }) => handling === 'count-by-shorter')
    .flatMap(({ rules }) => rules)
    .filter((id) => id !== rule.id)
    .flatMap((id) => {
      const other = catalogue.rule(id);
      return other && isWatchable(other) ? [other] : [];
    });

/** Counts from a day by the rule; a rule in conflict by the shorter time. */
export const countDeadline = (catalogue: Catalogue, rule: WatchableDeadline, start: LocalDate): Counted => {
  const dates = [rule, ...against(catalogue, rule)]
    .map(({ time, basis }) => dueDates(start, time.iso, basis))
    .sort((a, b) => a.due.localeCompare(b.due));
  const [first] = dates;
  const last = dates.at(-1);
  if (!first || !last) throw new Error(`Nothing to count by for ${rule.id}`);
  return { ...first, longer: last.due === first.due ? null : last.due };
};
