import { WEEKDAYS, type Weekday } from './local-date';
import type { OpeningHours, Span } from './opening-hours';

const FULL = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

/** `mån`, `tors`, `måndag`, `måndagar`: the day it begins, at three letters or more. */
const dayNamed = (written: string): number =>
  FULL.findIndex((name) => written.length >= 3 && (name.startsWith(written) || written === `${name}ar`));

const range = (first: number, last: number): readonly Weekday[] => WEEKDAYS.slice(first, last + 1);

const daysNamed = (written: string): readonly Weekday[] | null => {
  if (written === 'vardagar') return range(0, 4);
  if (written === 'alla dagar') return range(0, 6);
  if (written === 'helger') return range(5, 6);
  const [first = -1, last = first, ...more] = written.split(/\s*[–-]\s*/).map(dayNamed);
  return first < 0 || last < first || more.length > 0 ? null : range(first, last);
};

const CLOCK = /^(\d{1,2})(?:[.:](\d{2}))?$/;

const clockNamed = (written: string): string | null => {
  const [, hour = '', minute = '00'] = CLOCK.exec(written) ?? [];
  const clock = `${hour.padStart(2, '0')}:${minute}`;
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(clock) ? clock : null;
};

const spanNamed = (written: string): Span | null => {
  const [from = null, to = null, ...more] = written.split(/\s*[–-]\s*/).map(clockNamed);
  return from === null || to === null || from === to || from === '24:00' || more.length > 0 ? null : { from, to };
};

const PART = /^(\p{L}[\p{L} –-]*?)\s+(\d[\d.: –-]*(?:\s+och\s+\d[\d.: –-]*)*)$/u;

type Week = Record<Weekday, Span[]>;

/** What runs past midnight stands on two days. */
const put = (week: Week, day: Weekday, { from, to }: Span): void => {
  if (from < to) {
    week[day].push({ from, to });
    return;
  }
  week[day].push({ from, to: '24:00' });
  const next = WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % 7];
  if (next && to > '00:00') week[next].push({ from: '00:00', to });
};

const overlap = (spans: readonly Span[]): boolean =>
  spans.some(({ from }, i) => i > 0 && from < (spans[i - 1]?.to ?? ''));

/**
 * Reads weekly hours as people write them: `vardagar 8–16`, `mån–tors 08.30–12.00 och 13–16, fre 9–12`, `dygnet runt`,
 * also past midnight (`vardagar 16.30–08`). What `sayHours` writes reads back the same. Null for what it cannot read, and
 * for hours that overlap.
 */
export const readHours = (text: string): OpeningHours | null => {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\bkl\.? ?/g, '')
    .trim();
  const written = plain === 'dygnet runt' ? 'alla dagar 00–24' : plain;
  const week: Week = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] };
  for (const part of written.split(/\s*[,;]\s*/)) {
    const [, who = '', when = ''] = PART.exec(part) ?? [];
    const days = daysNamed(who);
    const spans = when.split(/\s+och\s+/).map(spanNamed);
    if (!days) return null;
    for (const span of spans) {
      if (!span) return null;
      for (const day of days) put(week, day, span);
    }
  }
  for (const day of WEEKDAYS) week[day].sort((a, b) => a.from.localeCompare(b.from));
  return WEEKDAYS.some((day) => overlap(week[day])) ? null : week;
};
