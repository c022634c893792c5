import {
  addDays,
  daysBetween,
  instantAt,
  LocalDate,
  localDateAt,
  parseLocalDate,
  wallTimeAt,
  weekdayOf,
} from '../../src/calendar/local-date';

const day = (text: string) => LocalDate.parse(text);
const at = (iso: string) => Date.parse(iso);

test.each([
  ['2026-01-01', '00:00', '2025-12-31T23:00:00Z'],
  ['2026-07-01', '08:00', '2026-07-01T06:00:00Z'],
  ['2026-03-29', '01:59', '2026-03-29T00:59:00Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00Z'],
  ['2026-03-29', '08:00', '2026-03-29T06:00:00Z'],
  ['2026-10-25', '01:59', '2026-10-24T23:59:00Z'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
  ['2026-10-25', '08:00', '2026-10-25T07:00:00Z'],
  ['2026-10-24', '23:59', '2026-10-24T21:59:00Z'],
  ['2026-10-26', '00:00', '2026-10-25T23:00:00Z'],
])('%s at %s in Sweden is %s', (date, time, iso) => {
  expect(new Date(instantAt(day(date), time)).toISOString()).toBe(new Date(iso).toISOString());
});

test('a time that the change to summer time skips moves forward an hour', () => {
  expect(instantAt(day('2026-03-29'), '02:30')).toBe(at('2026-03-29T01:30:00Z'));
  expect(wallTimeAt(instantAt(day('2026-03-29'), '02:00'))).toBe('03:00');
});

test('of a time that the change to winter time brings twice, the first is meant', () => {
  expect(instantAt(day('2026-10-25'), '02:00')).toBe(at('2026-10-25T00:00:00Z'));
  expect(instantAt(day('2026-10-25'), '02:59')).toBe(at('2026-10-25T00:59:00Z'));
});

test('what is no time of day is a bug', () => {
  expect(() => instantAt(day('2026-03-29'), '25:00')).toThrow(RangeError);
});

test.each([
  ['2026-03-28T22:59:59Z', '2026-03-28'],
  ['2026-03-28T23:00:00Z', '2026-03-29'],
  ['2026-03-29T21:59:59Z', '2026-03-29'],
  ['2026-03-29T22:00:00Z', '2026-03-30'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2026-10-25T23:00:00Z', '2026-10-26'],
  ['2026-12-31T23:30:00Z', '2027-01-01'],
])('at %s it is %s in Sweden', (iso, date) => {
  expect(localDateAt(at(iso))).toBe(date);
});

test('every day of 2024–2030 at 08:00 is that day at 08:00', () => {
  for (let date = day('2024-01-01'); date <= '2030-12-31'; date = addDays(date, 1)) {
    const instant = instantAt(date, '08:00');
    expect([localDateAt(instant), wallTimeAt(instant)]).toEqual([date, '08:00']);
  }
});

test.each(['2026-02-30', '2026-13-01', '2026-2-3', '26-02-03', 'i morgon', '', '2023-02-29', '2026-02-03T08:00'])(
  'no day is read from %j',
  (text) => {
    expect(parseLocalDate(text)).toBeNull();
  },
);

test('a day that exists is read with space around it', () => {
  expect(parseLocalDate(' 2024-02-29\n')).toBe('2024-02-29');
});

test('days are counted across months, years and the changes of time', () => {
  expect(addDays(day('2026-02-27'), 2)).toBe('2026-03-01');
  expect(addDays(day('2024-02-27'), 2)).toBe('2024-02-29');
  expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31');
  expect(addDays(day('2026-03-28'), 2)).toBe('2026-03-30');
  expect(daysBetween(day('2026-01-01'), day('2027-01-01'))).toBe(365);
  expect(daysBetween(day('2026-10-26'), day('2026-10-24'))).toBe(-2);
});

test('the day of the week is known', () => {
  expect(weekdayOf(day('2026-11-24'))).toBe('tuesday');
  expect(weekdayOf(day('2026-11-22'))).toBe('sunday');
  expect(weekdayOf(day('2024-02-29'))).toBe('thursday');
});
