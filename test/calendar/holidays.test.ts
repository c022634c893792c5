import { eveOf, holidayOf } from '../../src/calendar/holidays';
import { addDays, LocalDate, weekdayOf } from '../../src/calendar/local-date';
import { isWorkingDay, lastWorkingDayOnOrBefore, nextWorkingDayOnOrAfter } from '../../src/calendar/working-day';
import { EVES, FIXED_HOLIDAYS, MOVING_HOLIDAYS } from './almanac';

const day = (text: string) => LocalDate.parse(text);

const everyDay = (): LocalDate[] => {
  const days: LocalDate[] = [];
  for (let date = day('2024-01-01'); date <= '2030-12-31'; date = addDays(date, 1)) days.push(date);
  return days;
};

test.each(Object.entries(MOVING_HOLIDAYS))('%s is %s, as the almanac has it', (date, name) => {
  expect(holidayOf(day(date))).toBe(name);
});

test('the fixed holidays come every year, and no other day of 2024–2030 is one', () => {
  for (const date of everyDay()) {
    const expected = MOVING_HOLIDAYS[date] ?? FIXED_HOLIDAYS[date.slice(5)] ?? null;
    expect([date, holidayOf(date)]).toEqual([date, expected]);
  }
});

test('the three eves are told apart from holidays and from every other day', () => {
  for (const date of everyDay()) expect([date, eveOf(date)]).toEqual([date, EVES[date] ?? EVES[date.slice(5)] ?? null]);
});

test.each([
  ['1961-04-02', 'påskdagen'],
  ['2000-04-23', 'påskdagen'],
  ['2008-03-23', 'påskdagen'],
  ['2011-04-24', 'påskdagen'],
  ['2038-04-25', 'påskdagen'],
  ['2049-04-18', 'påskdagen'],
  ['2076-04-19', 'påskdagen'],
  ['2100-03-28', 'påskdagen'],
])('easter is right far from today too: %s', (date, name) => {
  expect(holidayOf(day(date))).toBe(name);
});

test('a working day is none of Saturday, Sunday, holiday and eve', () => {
  for (const date of everyDay()) {
    const free =
      ['saturday', 'sunday'].includes(weekdayOf(date)) ||
      MOVING_HOLIDAYS[date] !== undefined ||
      FIXED_HOLIDAYS[date.slice(5)] !== undefined ||
      EVES[date] !== undefined ||
      EVES[date.slice(5)] !== undefined;
    expect([date, isWorkingDay(date)]).toEqual([date, !free]);
  }
});

test.each([
  ['2026-12-24', '2026-12-23', '2026-12-28'],
  ['2026-04-05', '2026-04-02', '2026-04-07'],
  ['2025-06-20', '2025-06-19', '2025-06-23'],
  ['2024-05-01', '2024-04-30', '2024-05-02'],
  ['2026-11-24', '2026-11-24', '2026-11-24'],
  ['2028-01-01', '2027-12-30', '2028-01-03'],
])('from %s the working day before is %s and after is %s', (date, before, after) => {
  expect(lastWorkingDayOnOrBefore(day(date))).toBe(before);
  expect(nextWorkingDayOnOrAfter(day(date))).toBe(after);
});
