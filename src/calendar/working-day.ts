import { eveOf, holidayOf } from './holidays';
import { addDays, weekdayOf, type LocalDate } from './local-date';

/** Whether time that the law gives may end on a day: no Saturday, Sunday, holiday, midsommarafton, julafton or nyårsafton. Lag (1930:173) 2 §. */
export const isWorkingDay = (date: LocalDate): boolean => {
  const weekday = weekdayOf(date);
  return weekday !== 'saturday' && weekday !== 'sunday' && holidayOf(date) === null && eveOf(date) === null;
};

/** The day itself when it is a working day, or the last one before it. */
export const lastWorkingDayOnOrBefore = (date: LocalDate): LocalDate =>
  isWorkingDay(date) ? date : lastWorkingDayOnOrBefore(addDays(date, -1));

/** The day itself when it is a working day, or the first one after it. */
export const nextWorkingDayOnOrAfter = (date: LocalDate): LocalDate =>
  isWorkingDay(date) ? date : nextWorkingDayOnOrAfter(addDays(date, 1));
