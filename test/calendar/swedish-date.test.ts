import { instantAt, LocalDate } from '../../src/calendar/local-date';
import { readDate, sayDate, sayTime } from '../../src/calendar/swedish-date';

const today = LocalDate.parse('2026-11-24');

test('a day is said with its weekday, and the year only when it is another', () => {
  expect(sayDate(LocalDate.parse('2026-12-14'), today)).toBe('måndag 14 december');
  expect(sayDate(LocalDate.parse('2027-01-08'), today)).toBe('fredag 8 januari 2027');
  expect(sayDate(LocalDate.parse('2025-05-03'), today)).toBe('lördag 3 maj 2025');
});

test('a time is said with a point, summer and winter', () => {
  expect(sayTime(instantAt(LocalDate.parse('2026-07-01'), '08:00'))).toBe('kl. 08.00');
  expect(sayTime(instantAt(LocalDate.parse('2026-12-01'), '16:30'))).toBe('kl. 16.30');
});

test.each([
  ['2026-12-14', '2026-12-14'],
  [' Idag ', '2026-11-24'],
  ['i dag', '2026-11-24'],
  ['igår', '2026-11-23'],
  ['I går', '2026-11-23'],
  ['igar', '2026-11-23'],
])('%j is read as %s', (text, date) => {
  expect(readDate(text, today)).toBe(date);
});

test.each(['2026-02-30', '14/12', 'i morgon', '', 'den 14:e'])('%j is no day', (text) => {
  expect(readDate(text, today)).toBeNull();
});
