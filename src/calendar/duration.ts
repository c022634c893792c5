import { TZDate } from '@date-fns/tz';
import { addMonths, format } from 'date-fns';
import { z } from 'zod/v4';
import { sayNumber } from './swedish-number';
import { addDays, LocalDate } from './local-date';

/** A length of time in one calendar unit, as ISO 8601 writes it: `P3W`, `P1M`, `P2Y`, `P2D`. */
export const Duration = z.string().regex(/^P[1-9]\d?[DWMY]$/);
export type Duration = z.infer<typeof Duration>;

const Unit = z.enum(['D', 'W', 'M', 'Y']);

const partsOf = (iso: Duration) => ({ count: Number(iso.slice(1, -1)), unit: Unit.parse(iso.slice(-1)) });

/** The day with the same number in another month, or that month's last day where it has no such number. */
const moveMonths = (date: LocalDate, months: number): LocalDate =>
  LocalDate.parse(format(addMonths(new TZDate(`${date}T00:00:00Z`, 'UTC'), months), 'yyyy-MM-dd'));

const move = (date: LocalDate, iso: Duration, direction: 1 | -1): LocalDate => {
  const { count, unit } = partsOf(iso);
  switch (unit) {
    case 'D':
      return addDays(date, direction * count);
    case 'W':
      return addDays(date, direction * count * 7);
    case 'M':
      return moveMonths(date, direction * count);
    case 'Y':
      return moveMonths(date, direction * count * 12);
  }
};

/**
 * The corresponding day a duration later: weeks end on the same weekday, months and years on the same day of the month,
 * or the month's last day. Lag (1930:173) 1 § counts so.
 */
export const addDuration = (date: LocalDate, iso: Duration): LocalDate => move(date, iso, 1);

/** The corresponding day a duration earlier, counted as `addDuration` counts. */
export const subtractDuration = (date: LocalDate, iso: Duration): LocalDate => move(date, iso, -1);

const NOUNS = {
  D: { gender: 'en', one: 'dag', many: 'dagar' },
  W: { gender: 'en', one: 'vecka', many: 'veckor' },
  M: { gender: 'en', one: 'månad', many: 'månader' },
  Y: { gender: 'ett', one: 'år', many: 'år' },
} as const;

/** A duration in Swedish prose: `tre veckor`, `en vecka`, `ett år`, `14 dagar`. */
export const sayDuration = (iso: Duration): string => {
  const { count, unit } = partsOf(iso);
  const { gender, one, many } = NOUNS[unit];
  return `${sayNumber(count, gender)} ${count === 1 ? one : many}`;
};
