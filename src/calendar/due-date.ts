import { addDuration, type Duration } from './duration';
import type { LocalDate } from './local-date';
import { nextWorkingDayOnOrAfter } from './working-day';

/** Whether a time is given by law, agreed in the guideline, or the text does not say which. */
export type Basis = 'statutory' | 'agreed' | 'not-stated';

/** The corresponding day, and the later day that the law allows instead, where it does. */
export interface DueDates {
  readonly due: LocalDate;
  readonly statutoryDue: LocalDate | null;
}

/**
 * When a time that starts on a day ends. Only a statutory time that ends on a Saturday, Sunday, holiday or one of the
 * three eves may be met on the next working day instead (lag 1930:173, 2 §); an agreed time ends on its corresponding day.
 */
export const dueDates = (start: LocalDate, iso: Duration, basis: Basis): DueDates => {
  const due = addDuration(start, iso);
  const allowed = basis === 'statutory' ? nextWorkingDayOnOrAfter(due) : due;
  return { due, statutoryDue: allowed === due ? null : allowed };
};
