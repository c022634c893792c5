import { addDays, LocalDate, weekdayOf, type Weekday } from './local-date';

/** Easter Sunday by the Gregorian calendar (Oudin's form of the ecclesiastical rule). */
const easter = (year: number): LocalDate => {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const k = Math.floor((century - 17) / 25);
  const epact = (century - Math.floor(century / 4) - Math.floor((century - k) / 3) + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const sinceMarch21 = moon - weekday + 7;
  return addDays(dayIn(year, '03-21'), sinceMarch21);
};

const dayIn = (year: number, monthAndDay: string): LocalDate =>
  LocalDate.parse(`${String(year).padStart(4, '0')}-${monthAndDay}`);

const firstOnOrAfter = (date: LocalDate, weekday: Weekday): LocalDate =>
  weekdayOf(date) === weekday ? date : firstOnOrAfter(addDays(date, 1), weekday);

const midsummer = (year: number): LocalDate => firstOnOrAfter(dayIn(year, '06-20'), 'saturday');

type Days = ReadonlyMap<LocalDate, string>;

/** The public holidays of a year by lag (1989:253), except that Sundays without a name of their own are not listed. */
const holidaysIn = (year: number): Days => {
  const easterDay = easter(year);
  return new Map([
    [dayIn(year, '01-01'), 'nyårsdagen'],
    [dayIn(year, '01-06'), 'trettondedag jul'],
    [dayIn(year, '05-01'), 'första maj'],
    [dayIn(year, '06-06'), 'Sveriges nationaldag'],
    [addDays(easterDay, -2), 'långfredagen'],
    [easterDay, 'påskdagen'],
    [addDays(easterDay, 1), 'annandag påsk'],
    [addDays(easterDay, 39), 'Kristi himmelsfärdsdag'],
    [addDays(easterDay, 49), 'pingstdagen'],
    [midsummer(year), 'midsommardagen'],
    [firstOnOrAfter(dayIn(year, '10-31'), 'saturday'), 'alla helgons dag'],
    [dayIn(year, '12-25'), 'juldagen'],
    [dayIn(year, '12-26'), 'annandag jul'],
  ]);
};

/** The three eves that lag (1930:173) 2 § treats like holidays when time is counted. */
const evesIn = (year: number): Days =>
  new Map([
    [addDays(midsummer(year), -1), 'midsommarafton'],
    [dayIn(year, '12-24'), 'julafton'],
    [dayIn(year, '12-31'), 'nyårsafton'],
  ]);

/** Works a year out once: reminders and opening hours ask for the same few years again and again. */
const onceAYear = (work: (year: number) => Days) => {
  const known = new Map<string, Days>();
  return (date: LocalDate): string | null => {
    const year = date.slice(0, 4);
    const days = known.get(year) ?? work(Number(year));
    known.set(year, days);
    return days.get(date) ?? null;
  };
};

/** The Swedish name of the public holiday that a day is, or null. An ordinary Sunday is null: `weekdayOf` tells it. */
export const holidayOf = onceAYear(holidaysIn);

/** `midsommarafton`, `julafton` or `nyårsafton` when a day is one of them, or null. */
export const eveOf = onceAYear(evesIn);
