import { readBirthDigits } from '../birth-digits';
import { cueBefore, cueOf, isDay, type Find, type Finder, type Page } from '../finder';
import type { DigitGroup, NumberRun } from '../number-runs';

/** How the digits of one number are grouped when people type it, by the length of each group. */
const GROUPINGS = new Set(['10', '12', '6,4', '8,4', '2,2,2,4', '4,2,2,4', '2,6,4', '6,2,2', '8,2,2', '6,1,1,1,1']);
/** Groupings that lists of ages and hours share: then the pieces must not read as such a list. */
const LOOSE = new Set(['2,2,2,2,2', '2,2,2,2,2,2', '4,2,2,2,2', '4,4,4', '4,2,4', '2,4,4', '4,4,2', '2,2,4,4']);

const CUE = cueOf(
  String.raw`(?:person|pers|samordnings|sam|t|p|reserv|interims?)[ .-]{0,2}(?:nummer|nummret|numret|numren|nr|no)|pnr|pers|tnr|ssn|födelsenr|födelsenummer`,
  3,
);
const LAST_FOUR = cueOf(
  '(?:de )?(?:fyra|4) sista(?: siffrorna)?|sista (?:fyra|4)(?: siffrorna)?|sista siffrorna|kontrollsiffrorna',
  3,
);
const MEETING =
  /(?<![\p{L}])(?:möte\p{L}*|träff\p{L}*|tid|kl|sip|datum|den|startar|start|börjar|bokad|bokat)[ :.]{0,3}$/u;

const isHour = (digits: string): boolean =>
  digits.length === 4 && Number(digits.slice(0, 2)) < 24 && Number(digits.slice(2)) < 60 && /[05]$/.test(digits);

const isList = (groups: readonly DigitGroup[]): boolean => {
  const values = groups.map((group) => Number(group.digits));
  const [first = 0, second = 0] = values;
  return values.every((value, i) => value === first + i * (second - first));
};

const fits = (groups: readonly DigitGroup[]): boolean => {
  const grouping = groups.map((group) => group.digits.length).join(',');
  if (GROUPINGS.has(grouping) || /^1(?:,1){9}(?:,1,1)?$/.test(grouping)) return true;
  return LOOSE.has(grouping) && !isList(groups);
};

/** "2025-03-12 0900" and "möte 250312 0900" are a day and an hour. */
const isAppointment = (page: Page, groups: readonly DigitGroup[]): boolean => {
  const last = groups.at(-1);
  const before = groups.at(-2);
  const first = groups[0];
  if (!last || !before || !first || !isHour(last.digits)) return false;
  if (page.reading.text.slice(before.end, last.start) !== ' ') return false;
  const hyphened = groups.length > 2 && page.reading.text.charAt(before.start - 1) === '-';
  return hyphened || cueBefore(page.reading.low, first.start, MEETING);
};

/** "0701740672" is a mobile number unless something before it says otherwise. */
const isMobile = (digits: string, groups: readonly DigitGroup[]): boolean =>
  digits.length === 10 && /^07[02369]/.test(digits) && (groups.length === 1 || groups.length === 10);

/** One end of a range ("2024-01-01–2024-12-31") or a piece of a longer number. */
const isPiece = (text: string, start: number, end: number): boolean =>
  /[0-9][-/.:]$/.test(text.slice(start - 2, start)) || /^[-/.:][0-9]/.test(text.slice(end, end + 2));

const inWord = (text: string, start: number, end: number): boolean =>
  /\p{L}/u.test(text.charAt(start - 1)) && /\p{L}/u.test(text.charAt(end));

const findInRun = (page: Page, run: NumberRun): Find[] => {
  const { text, low } = page.reading;
  const finds: Find[] = [];
  let next = 0;
  for (const [i, first] of run.entries()) {
    if (i < next) continue;
    let digits = '';
    let best: { readonly upTo: number; readonly find: Find } | null = null;
    for (let j = i; j < run.length && digits.length < 12; j++) {
      const last = run[j];
      if (!last) break;
      digits += last.digits;
      if (digits.length !== 10 && digits.length !== 12) continue;
      const groups = run.slice(i, j + 1);
      const kind = readBirthDigits(digits);
      if (!kind || !fits(groups) || inWord(text, first.start, last.end) || isPiece(text, first.start, last.end))
        continue;
      const cued = cueBefore(low, first.start, CUE);
      if (!cued && (isAppointment(page, groups) || isMobile(digits, groups))) continue;
      best = { upTo: j + 1, find: { start: first.start, end: last.end, kind, certainty: 'certain' } };
    }
    if (best) {
      finds.push(best.find);
      next = best.upTo;
    }
  }
  return finds;
};

/** A day counts only right after the cue: a day of a meeting may stand further off. */
const NEAR = /(?:nummer|nummret|numret|nr|pnr|pers)[.:]? ?(?:är |= ?)?$/;

/** After "personnummer" any long number is one, however wrongly typed; after "fyra sista" four digits are enough. */
const findAfterCue = (page: Page, run: NumberRun): Find[] => {
  const { low } = page.reading;
  const [first] = run;
  if (!first) return [];
  const least = cueBefore(low, first.start, LAST_FOUR, 60) ? 4 : cueBefore(low, first.start, CUE, 60) ? 6 : null;
  if (least === null) return [];
  let digits = 0;
  let end = first.start;
  for (const group of run) {
    if (digits >= 6 && digits + group.digits.length > 13) break;
    digits += group.digits.length;
    end = group.end;
  }
  const kind = /samordning|\bt-?(?:nummer|nr)|\bsam\.?nr/.test(low.slice(Math.max(0, first.start - 50), first.start))
    ? 'samordningsnummer'
    : 'personnummer';
  const spoken =
    isDay(low.slice(first.start, end)) && !NEAR.test(low.slice(Math.max(0, first.start - 24), first.start));
  return digits >= least && !spoken ? [{ start: first.start, end, kind, certainty: 'certain' }] : [];
};

const DATE = String.raw`(?<![0-9])((?:18|19|20)?[0-9]{2}[-. ]?[0-9]{2}[-. ]?[0-9]{2})`;
/** Last four hidden ("150312-XXXX"), or of the interim and reserve sort that has letters ("20150312-TF12"). */
const HIDDEN = new RegExp(`${DATE} ?[-+/ ]? ?(?:[x*?_#•]{3,4}|----|nnnn|[0-9]{1,2}[x*?_#•]{2,3})(?![\\p{L}0-9])`, 'gu');
const LETTERED = new RegExp(
  `${DATE} ?(?:[-+] ?|(?=[A-Z])| (?=[A-Z]))(?=[0-9]{0,3}[A-Za-z])[0-9A-Za-z]{4}(?![\\p{L}0-9])`,
  'gu',
);

const findHidden = (page: Page): Find[] =>
  [...page.reading.low.matchAll(HIDDEN), ...page.reading.text.matchAll(LETTERED)].flatMap((match) => {
    const kind = readBirthDigits((match[1] ?? '').replace(/[^0-9]/g, ''));
    if (!kind || /[A-Za-z]{4}$/.test(match[0].replace(/[xX]{3,4}$/, ''))) return [];
    return [{ start: match.index, end: match.index + match[0].length, kind, certainty: 'certain' as const }];
  });

/** "151024, 9830" and "151024:9830": slips that the runs of digits do not join. */
const SLIPPED = new RegExp(`${DATE}(?:, ?|: ?|; ?|--)([0-9]{4})(?![0-9]|:[0-9])`, 'g');

const findSlipped = ({ reading: { text } }: Page): Find[] =>
  [...text.matchAll(SLIPPED)].flatMap((match): Find[] => {
    const [whole, date = '', last = ''] = match;
    const kind = readBirthDigits(date.replace(/[^0-9]/g, ''));
    if (!kind || isHour(last) || /^(?:19|20)/.test(last)) return [];
    return [{ start: match.index, end: match.index + whole.length, kind, certainty: 'certain' }];
  });

/** Personnummer and samordningsnummer, interim and reserve numbers, in every typing. */
export const findPersonalNumbers: Finder = (page) => [
  ...findHidden(page),
  ...findSlipped(page),
  ...page.runs.flatMap((run) => findInRun(page, run)),
  ...page.runs.flatMap((run) => findAfterCue(page, run)),
];
