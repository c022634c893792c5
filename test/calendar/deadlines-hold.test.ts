import { dueDates } from '../../src/calendar/due-date';
import { addDays, instantAt, LocalDate } from '../../src/calendar/local-date';
import { firstReminderAfter, reminderDays } from '../../src/calendar/reminder-days';
import { loadCatalogue } from '../../src/guidelines';
import { almanacFree } from './almanac';

const DURATIONS = ['P1W', 'P2W', 'P3W', 'P4W', 'P1M', 'P2M', 'P4M', 'P9M', 'P12M', 'P1Y', 'P2Y', 'P3Y'];
/** The rules of the guidelines by their length of time: what holds for the length holds for each of them. */
const RULES = new Map<string, string[]>(DURATIONS.map((iso) => [iso, []]));
for (const rule of loadCatalogue().guidelines.flatMap(({ rules }) => rules))
  if (rule.kind === 'deadline' && rule.time.type === 'duration')
    RULES.set(rule.time.iso, [...(RULES.get(rule.time.iso) ?? []), rule.id]);
const LAST_KNOWN = '2030-12-31';
/** Days after it may move into a year that the almanac does not have. */
const LAST_MOVED = '2030-12-24';

/** A day as its three numbers, counted on one step at a time: slow, and nothing in common with the product's way. */
const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) => (month === 2 && isLeap(year) ? 29 : (DAYS_IN[month - 1] ?? 0));
const two = (n: number) => String(n).padStart(2, '0');

const step = (date: string, forward: boolean): string => {
  let [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  day += forward ? 1 : -1;
  if (day === 0) {
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
    day = daysIn(year, month);
  } else if (day > daysIn(year, month)) {
    [month, day] = [month + 1, 1];
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return `${year}-${two(month)}-${two(day)}`;
};

const steps = (date: string, count: number): string => {
  let at = date;
  for (let i = Math.abs(count); i > 0; i -= 1) at = step(at, count > 0);
  return at;
};

const slowDue = (start: string, iso: string): string => {
  const count = Number(iso.slice(1, -1));
  const unit = iso.slice(-1);
  if (unit === 'W') return steps(start, count * 7);
  let [year = 0, month = 0] = start.split('-').map(Number);
  for (let i = unit === 'Y' ? count * 12 : count; i > 0; i -= 1) {
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return `${year}-${two(month)}-${two(Math.min(Number(start.slice(8)), daysIn(year, month)))}`;
};

const slowWorkingDay = (date: string, forward: boolean): string => {
  let at = date;
  while (almanacFree(at)) at = step(at, forward);
  return at;
};

const slowReminders = (due: string): string =>
  [...new Set([-7, -2, 0].map((point) => slowWorkingDay(steps(due, point), false)))].join(' ');

const starts: LocalDate[] = [];
for (let date = LocalDate.parse('2024-01-01'); date <= LAST_KNOWN; date = addDays(date, 1)) starts.push(date);

test.each([...RULES].map(([iso, rules]) => [iso, rules.join(' ')] as const))(
  '%s from every day of 2024–2030 ends, moves and reminds on the right days: %s',
  (iso) => {
    const wrong: string[] = [];
    let checked = 0;
    for (const start of starts) {
      const due = slowDue(start, iso);
      const agreed = dueDates(start, iso, 'agreed');
      if (agreed.due !== due || agreed.statutoryDue !== null) wrong.push(`${start}: ${due}, not ${agreed.due}`);
      if (due > LAST_MOVED) continue;
      const moved = slowWorkingDay(due, true);
      const { statutoryDue } = dueDates(start, iso, 'statutory');
      if (statutoryDue !== (moved === due ? null : moved))
        wrong.push(`${start}: ${moved}, not ${String(statutoryDue)}`);
      const reminders = reminderDays(agreed.due).join(' ');
      if (reminders !== slowReminders(due)) wrong.push(`${start}: ${slowReminders(due)}, not ${reminders}`);
      checked += 1;
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(1_400);
  },
);

test('a time whose basis is not stated is not moved by the law', () => {
  expect(dueDates(LocalDate.parse('2026-12-05'), 'P2W', 'not-stated')).toEqual({
    due: '2026-12-19',
    statutoryDue: null,
  });
  expect(dueDates(LocalDate.parse('2026-12-05'), 'P2W', 'statutory')).toEqual({
    due: '2026-12-19',
    statutoryDue: '2026-12-21',
  });
});

test('the next reminder after any morning is the first of all points that is still to come', () => {
  const wrong: string[] = [];
  for (let due = LocalDate.parse('2025-12-15'); due <= '2026-07-01'; due = addDays(due, 1)) {
    const points = [-7, -2, 0, ...Array.from({ length: 6 }, (_, week) => (week + 1) * 7)];
    const days = points.map((point) => slowWorkingDay(steps(due, point), false));
    for (let ahead = -15; ahead <= 30; ahead += 1) {
      const today = addDays(due, ahead);
      const morning = instantAt(today, '08:00');
      const before = firstReminderAfter(due, morning - 1);
      const after = firstReminderAfter(due, morning);
      if (before !== days.find((day) => day >= today) || after !== days.find((day) => day > today))
        wrong.push(`due ${due}, on ${today}: ${before}, ${after}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('what has been overdue for years is reminded of within the week', () => {
  const now = instantAt(LocalDate.parse('2026-11-24'), '09:00');
  expect(firstReminderAfter(LocalDate.parse('2024-11-20'), now)).toBe('2026-11-25');
  expect(firstReminderAfter(LocalDate.parse('1999-11-20'), now)).toBe('2026-11-27');
});

test('points that share a working day are one reminder', () => {
  expect(reminderDays(LocalDate.parse('2026-11-22'))).toEqual(['2026-11-13', '2026-11-20']);
  expect(reminderDays(LocalDate.parse('2026-11-26'), 5)).toEqual([
    '2026-11-19',
    '2026-11-24',
    '2026-11-26',
    '2026-12-03',
    '2026-12-10',
  ]);
});
