import { writeCalendar, type CalendarEvent } from '../../../src/features/files/write-calendar';
import type { LocalDate } from '../../../src/calendar/local-date';
import { MONDAY } from '../say-to';

const EVENT: CalendarEvent = {
  id: 'd-1',
  title: 'Frist att titta på',
  description: 'K7-4MR',
  on: '2026-12-14' as LocalDate,
};
const linesOf = (event: Partial<CalendarEvent>): readonly string[] =>
  writeCalendar([{ ...EVENT, ...event }], MONDAY).split('\r\n');

/** As a calendar reads it: a break with a space after it is none. */
const unfolded = (text: string): string => text.replace(/\r\n /g, '');

describe('events as an iCalendar file', () => {
  it('is whole, and says nothing of itself that changes from one time to the next', () => {
    expect(linesOf({})).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Samverkanslotsen//SV',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:[0-9a-f]{32}@samverkanslotsen$/),
      'DTSTAMP:20261123T090000Z',
      'DTSTART;VALUE=DATE:20261214',
      'DTEND;VALUE=DATE:20261215',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Frist att titta på',
      'DESCRIPTION:K7-4MR',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('gives the same thing the same id, and another another, without telling it', () => {
    const uid = (id: string) => linesOf({ id }).find((line) => line.startsWith('UID:'));
    expect(uid('a')).toBe(uid('a'));
    expect(uid('a')).not.toBe(uid('b'));
    expect(writeCalendar([{ ...EVENT, id: 'anna' }], MONDAY)).not.toContain('anna');
  });

  it.each([
    ['2026-12-14', '08:30', 45, 'DTSTART:20261214T073000Z', 'DTEND:20261214T081500Z'],
    ['2027-06-14', '08:30', 45, 'DTSTART:20270614T063000Z', 'DTEND:20270614T071500Z'],
    ['2027-03-28', '02:30', 60, 'DTSTART:20270328T013000Z', 'DTEND:20270328T023000Z'],
    ['2026-10-25', '02:30', 60, 'DTSTART:20261025T003000Z', 'DTEND:20261025T013000Z'],
  ])('puts %s %s where the clock in Sweden shows it, also when it is moved', (on, time, minutes, start, end) => {
    expect(linesOf({ on: on as LocalDate, at: { time, minutes } })).toEqual(expect.arrayContaining([start, end]));
  });

  it('ends a whole day on the next, over the end of a year too', () => {
    expect(linesOf({ on: '2026-12-31' as LocalDate })).toContain('DTEND;VALUE=DATE:20270101');
  });

  it('escapes what would end a value, and drops what no calendar takes', () => {
    const written = linesOf({ description: 'a, b; c\\d\r\nnästa\u0000\u0007 rad\nEND:VEVENT' });
    expect(written).toContain('DESCRIPTION:a\\, b\\; c\\\\d\\nnästa   rad\\nEND:VEVENT');
    expect(written.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  it.each(['å'.repeat(300), 'x'.repeat(300), `${'ab'.repeat(33)}🙂${'å'.repeat(50)}`, 'x'.repeat(63), 'x'.repeat(62)])(
    'folds long lines within 75 bytes and never inside a letter: %#',
    (description) => {
      const text = writeCalendar([{ ...EVENT, description }], MONDAY);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text).not.toContain('\uFFFD');
      expect(Buffer.from(text).toString('utf8')).toBe(text);
      expect(unfolded(text)).toContain(`DESCRIPTION:${description}\r\n`);
    },
  );
});
