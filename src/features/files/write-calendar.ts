import { createHash } from 'node:crypto';
import { addDays, instantAt, type LocalDate } from '../../calendar/local-date';

/** Something to stand in a calendar. It is seen over shoulders and by those whom the calendar is shared with. */
export interface CalendarEvent {
  /** The same for the same thing, so that a file taken in twice makes one. Kept out of the file itself. */
  readonly id: string;
  /** Opaque: tells nothing of a child, a place or a rule. */
  readonly title: string;
  /** Only for the one who opens it. */
  readonly description: string;
  readonly on: LocalDate;
  /** When on the day by the clock on the wall in Sweden, `08:30`, and for how long in minutes; a whole day when left out. */
  readonly at?: { readonly time: string; readonly minutes: number };
}

/** Longest line, in bytes without its end (RFC 5545, 3.1). */
const LINE = 75;

/** Text as a value (RFC 5545, 3.3.11); signs that no calendar takes are left out. */
const escape = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');

/** Folds by bytes and between whole letters; a continued line begins with a space, which counts. */
const fold = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > LINE) {
      parts.push(part);
      [part, bytes] = [' ', 1];
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
};

const day = (date: LocalDate): string => date.replace(/-/g, '');

/** An instant in milliseconds since 1970, in universal time: no calendar then needs a table of summer times. */
const instant = (ms: number): string => `${new Date(ms).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

const span = ({ on, at }: CalendarEvent): readonly string[] => {
  if (!at) return [`DTSTART;VALUE=DATE:${day(on)}`, `DTEND;VALUE=DATE:${day(addDays(on, 1))}`, 'TRANSP:TRANSPARENT'];
  const start = instantAt(on, at.time);
  return [`DTSTART:${instant(start)}`, `DTEND:${instant(start + at.minutes * 60_000)}`];
};

const uidOf = (id: string): string => `${createHash('sha256').update(id).digest('hex').slice(0, 32)}@samverkanslotsen`;

/**
 * Events as an iCalendar file (RFC 5545), to be taken in once: nothing in it is updated afterwards. Marked as private.
 * @param now when it is written, milliseconds since 1970
 */
export const writeCalendar = (events: readonly CalendarEvent[], now: number): string => {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samverkanslotsen//SV',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${uidOf(event.id)}`,
      `DTSTAMP:${instant(now)}`,
      ...span(event),
      `SUMMARY:${escape(event.title)}`,
      `DESCRIPTION:${escape(event.description)}`,
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
};
