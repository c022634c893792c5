import { z } from 'zod/v4';
import { eveOf, holidayOf } from './holidays';
import { addDays, localDateAt, wallTimeAt, weekdayOf, type LocalDate } from './local-date';

export { sayHours, weekdays } from './weekly-hours';

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const MIDNIGHT = z.literal('24:00');

/** From and to as `07:30` local time; `to` is when it closes, `24:00` when it is open past midnight. */
export const Span = z.strictObject({ from: Clock, to: z.union([Clock, MIDNIGHT]) });
export type Span = z.infer<typeof Span>;

/** Weekly hours, Monday first. A day without spans is closed. Lunch is a gap between two spans. */
export const OpeningHours = z.strictObject({
  monday: z.array(Span).readonly(),
  tuesday: z.array(Span).readonly(),
  wednesday: z.array(Span).readonly(),
  thursday: z.array(Span).readonly(),
  friday: z.array(Span).readonly(),
  saturday: z.array(Span).readonly(),
  sunday: z.array(Span).readonly(),
});
export type OpeningHours = z.infer<typeof OpeningHours>;

/**
 * Whether it is open at an instant, and until or from when, as `16:00` local time. `opens` is null where no hours come.
 * `eve` names the eve that those hours fall on: many close early then, and no text says so.
 */
export type OpeningState =
  | { readonly open: true; readonly closesAt: string; readonly eve: string | null }
  | {
      readonly open: false;
      readonly opens: { readonly date: LocalDate; readonly at: string } | null;
      readonly eve: string | null;
    };

/** Days ahead that are looked through: hours on one weekday can fall on juldagen and then nyårsdagen. */
const LOOK_AHEAD = 28;

/** Hours are given for ordinary weeks, so a public holiday counts as closed. */
const spansOn = (hours: OpeningHours, date: LocalDate): readonly Span[] =>
  holidayOf(date) === null ? hours[weekdayOf(date)] : [];

const nextOpening = (hours: OpeningHours, date: LocalDate, wallTime: string) => {
  for (let ahead = 0; ahead <= LOOK_AHEAD; ahead += 1) {
    const day = addDays(date, ahead);
    const times = spansOn(hours, day).map((span) => span.from);
    const at = times.filter((from) => ahead > 0 || from > wallTime).sort()[0];
    if (at !== undefined) return { date: day, at };
  }
  return null;
};

/** The state of weekly hours at an instant, in milliseconds since 1970. */
export const openingState = (hours: OpeningHours, instant: number): OpeningState => {
  const today = localDateAt(instant);
  const wallTime = wallTimeAt(instant);
  const now = spansOn(hours, today).find((span) => span.from <= wallTime && wallTime < span.to);
  if (now) return { open: true, closesAt: now.to, eve: eveOf(today) };
  const opens = nextOpening(hours, today, wallTime);
  return { open: false, opens, eve: opens && eveOf(opens.date) };
};
