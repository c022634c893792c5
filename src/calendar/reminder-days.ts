import { addDays, daysBetween, instantAt, localDateAt, type LocalDate } from './local-date';
import { lastWorkingDayOnOrBefore } from './working-day';

/** When on its day a reminder leaves, local time. */
export const REMINDER_TIME = '08:00';

const WEEK = 7;

/** Days from the due day to each point that is reminded of before it is overdue. */
const POINTS = [-7, -2, 0];

/** The points from the first on, or from that many weeks after the due day; then weekly without an end. */
function* pointsFrom(week: number): Generator<number> {
  if (week < 1) yield* POINTS;
  for (let next = Math.max(week, 1); ; next += 1) yield next * WEEK;
}

const reminderDay = (due: LocalDate, point: number): LocalDate => lastWorkingDayOnOrBefore(addDays(due, point));

/**
 * The first day whose reminder has not yet left: its 08:00 is after `now`, in milliseconds since 1970.
 * What is overdue is reminded of weekly for as long as it stands. Points that share a working day are one reminder.
 */
export const firstReminderAfter = (due: LocalDate, now: number): LocalDate => {
  const overdue = daysBetween(due, localDateAt(now));
  for (const point of pointsFrom(Math.floor(overdue / WEEK))) {
    const day = reminderDay(due, point);
    if (instantAt(day, REMINDER_TIME) > now) return day;
  }
  throw new RangeError('No reminder is left in the calendar');
};

/**
 * The days of the first `points` points, in order and each once: by default those before the due day and on it.
 * Fewer come back where points share a working day.
 */
export const reminderDays = (due: LocalDate, points = POINTS.length): readonly LocalDate[] => {
  const days = new Set<LocalDate>();
  let left = points;
  for (const point of pointsFrom(0)) {
    if (left <= 0) break;
    days.add(reminderDay(due, point));
    left -= 1;
  }
  return [...days];
};
