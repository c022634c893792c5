import { addDuration, sayDuration, subtractDuration } from '../../src/calendar/duration';
import { LocalDate } from '../../src/calendar/local-date';

const day = (text: string) => LocalDate.parse(text);

test.each([
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2024-01-31', 'P1M', '2024-02-29'],
  ['2026-12-18', 'P3W', '2027-01-08'],
  ['2025-10-31', 'P4M', '2026-02-28'],
  ['2024-02-29', 'P12M', '2025-02-28'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2024-02-29', 'P4Y', '2028-02-29'],
  ['2026-11-30', 'P2M', '2027-01-30'],
  ['2026-03-28', 'P2D', '2026-03-30'],
  ['2026-10-24', 'P1W', '2026-10-31'],
])('%s and %s later is %s', (start, iso, end) => {
  expect(addDuration(day(start), iso)).toBe(end);
});

test.each([
  ['2023-12-31', 'P9M', '2023-03-31'],
  ['2026-03-31', 'P1M', '2026-02-28'],
  ['2024-02-29', 'P1Y', '2023-02-28'],
  ['2027-01-08', 'P3W', '2026-12-18'],
])('%s and %s earlier is %s', (end, iso, start) => {
  expect(subtractDuration(day(end), iso)).toBe(start);
});

test.each([
  ['P3W', 'tre veckor'],
  ['P1W', 'en vecka'],
  ['P4M', 'fyra månader'],
  ['P1M', 'en månad'],
  ['P12M', 'tolv månader'],
  ['P1Y', 'ett år'],
  ['P2Y', 'två år'],
  ['P1D', 'en dag'],
  ['P2D', 'två dagar'],
  ['P14D', '14 dagar'],
])('%s is said %s', (iso, said) => {
  expect(sayDuration(iso)).toBe(said);
});
