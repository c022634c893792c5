import { addDays, instantAt, localDateAt, type LocalDate } from '../../calendar/local-date';
import { firstReminderAfter, reminderDays, REMINDER_TIME } from '../../calendar/reminder-days';
import { nextWorkingDayOnOrAfter } from '../../calendar/working-day';
import type { WatchedDeadline } from './deadline';

/**
 * When a deadline that is put off reminds again: the next working day once its reminders have begun, before that the
 * reminder after the one that was next. The last day stays where it is.
 */
export const snoozedTo = ({ dueOn, nextOn }: Pick<WatchedDeadline, 'dueOn' | 'nextOn'>, now: number): LocalDate => {
  const today = localDateAt(now);
  const begun = nextOn === null || nextOn <= today || reminderDays(dueOn).some((day) => day <= today);
  return begun
    ? nextWorkingDayOnOrAfter(addDays(today, 1))
    : firstReminderAfter(dueOn, instantAt(nextOn, REMINDER_TIME));
};
