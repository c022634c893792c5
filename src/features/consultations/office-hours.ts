import { localDateAt, wallTimeAt } from '../../calendar/local-date';
import { isWorkingDay } from '../../calendar/working-day';

/** When a consultation may begin and must have ended. The guideline gives hours for the phone only: these are the bot's own. */
export const OPENS = '08:00';
export const CLOSES = '17:00';

/** How long a consultation is kept free, in minutes: the bot's own too. */
export const MINUTES = 60;

/** Whether a consultation that begins at an instant (milliseconds since 1970) lies on a working day within the hours. */
export const isWithinOfficeHours = (at: number): boolean => {
  const ends = at + MINUTES * 60_000;
  const day = localDateAt(at);
  return isWorkingDay(day) && localDateAt(ends) === day && wallTimeAt(at) >= OPENS && wallTimeAt(ends) <= CLOSES;
};
