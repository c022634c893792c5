import { TZDate, tzOffset } from '@date-fns/tz';
import { format } from 'date-fns';
import { z } from 'zod/v4';

/** A day in Sweden's calendar, `2026-11-24`. Only days that exist. */
export const LocalDate = z.iso.date().brand<'LocalDate'>();
export type LocalDate = z.infer<typeof LocalDate>;

const ZONE = 'Europe/Stockholm';
const DAY = 86_400_000;

/** The day that it is in Sweden at an instant, in milliseconds since 1970. */
export const localDateAt = (instant: number): LocalDate =>
  LocalDate.parse(format(new TZDate(instant, ZONE), 'yyyy-MM-dd'));

/** What the clock on the wall shows in Sweden at an instant in milliseconds since 1970, as `08:00`. */
export const wallTimeAt = (instant: number): string => format(new TZDate(instant, ZONE), 'HH:mm');

const offsetAt = (instant: number): number => tzOffset(ZONE, new Date(instant)) * 60_000;

/**
 * Milliseconds since 1970 when the clock on the wall in Sweden shows a time such as `08:00` on a day.
 * A time that the change to summer time skips moves forward by the hour that is skipped; of one that comes twice, the first.
 * Throws on what is no time.
 */
export const instantAt = (date: LocalDate, wallTime: string): number => {
  const asUtc = Date.parse(`${date}T${wallTime}:00Z`);
  if (Number.isNaN(asUtc)) throw new RangeError('Not a time of day');
  const before = offsetAt(asUtc - DAY);
  const after = offsetAt(asUtc + DAY);
  if (offsetAt(asUtc - before) === before) return asUtc - before;
  return offsetAt(asUtc - after) === after ? asUtc - after : asUtc - before;
};

/** Reads `2026-11-24`, with space around it; null for another form and for a day that does not exist. */
export const parseLocalDate = (text: string): LocalDate | null => LocalDate.safeParse(text.trim()).data ?? null;

/** Whole days since 1970-01-01: days are counted without a clock or a time zone. */
const dayNumber = (date: LocalDate): number => Date.parse(date) / DAY;

/** The day that many days later, or earlier when `days` is negative. Throws outside the years 0000–9999. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  LocalDate.parse(new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10));

/** Days from the first to the second: negative when the second comes first. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** The days of the week as opening hours and working days name them, Monday first. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Which day of the week a day is. */
export const weekdayOf = (date: LocalDate): Weekday => {
  const weekday = WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7];
  if (weekday === undefined) throw new RangeError('Not a day');
  return weekday;
};
