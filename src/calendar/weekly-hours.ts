import { WEEKDAYS, type Weekday } from './local-date';
import type { OpeningHours, Span } from './opening-hours';

/** The same hours Monday to Friday, as "vardagar 07.30–16.00" gives them. Times as `07:30`. */
export const weekdays = (from: string, to: string): OpeningHours => {
  const day = [{ from, to }];
  return { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: [], sunday: [] };
};

const NAMES: Readonly<Record<Weekday, string>> = {
  monday: 'måndag',
  tuesday: 'tisdag',
  wednesday: 'onsdag',
  thursday: 'torsdag',
  friday: 'fredag',
  saturday: 'lördag',
  sunday: 'söndag',
};

const point = (time: string): string => time.replace(':', '.');

const saySpans = (spans: readonly Span[]): string =>
  spans.map(({ from, to }) => `${point(from)}–${point(to)}`).join(' och ');

const sayDays = (first: Weekday, last: Weekday): string => {
  if (first === 'monday' && last === 'friday') return 'vardagar';
  if (first === 'monday' && last === 'sunday') return 'alla dagar';
  return first === last ? NAMES[first] : `${NAMES[first]}–${NAMES[last]}`;
};

/** Hours in Swedish, days with the same hours together: `vardagar 07.30–16.00`, `måndag 08.30–12.00 och 13.00–18.00, fredag 09.00–12.00`. */
export const sayHours = (hours: OpeningHours): string => {
  const runs: { first: Weekday; last: Weekday; said: string }[] = [];
  for (const day of WEEKDAYS) {
    const said = saySpans(hours[day]);
    const run = runs.at(-1);
    if (run?.said === said) run.last = day;
    else runs.push({ first: day, last: day, said });
  }
  const open = runs.filter((run) => run.said !== '');
  return open.length === 0 ? 'stängt' : open.map((run) => `${sayDays(run.first, run.last)} ${run.said}`).join(', ');
};
