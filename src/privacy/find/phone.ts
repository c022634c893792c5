import { cueBefore, cueOf, isDay, type Find, type Finder, type Page } from '../finder';
import type { DigitGroup, NumberRun } from '../number-runs';

/** A number of odd length, or without its area code, counts only after a word for telephone. */
const CUE = cueOf(
  'ring|ringer|ringa|nås|sms|smsa|sms:a|tel|tele|telefon|telefonen|telefonnummer|telefonnumret|telnr|tfn|tlf|mobil|mobilen|mobilnummer|mobilnumret|mobilnr|hemnummer|hemnr|swish|swisha|whatsapp|nummer|numret|nr',
  3,
);
const AMOUNT = /^[0-9]{1,3}(?: [0-9]{3})+$/;
const NO_PHONE =
  /(?<![\p{L}])(?:kr|kronor|diarienr|dnr|diarienummer|diarienumret|ärendenummer|ärende|konto|kontonr|kontonummer|faktura|ocr|org\.? ?nr|organisationsnummer|pass|passnummer|bankgiro|plusgiro|bg|pg|isbn|artikelnummer)[^0-9\n]{0,12}$/u;

/** Services' own numbers, free of charge or shared by the whole country, are nobody's (PTS' plan for telephony: 020, 077, 0900s, 116). */
const SERVICE = /^(?:020|077[0-9]|099|0900|0939|0944|116)/;

const isHours = (groups: readonly DigitGroup[]): boolean => {
  const lengths = groups.map((group) => group.digits.length).join(',');
  if (!/^(?:4,4|2,2,2,2|2,2,4|4,2,2)$/.test(lengths)) return false;
  const digits = groups.map((group) => group.digits).join('');
  const hours = [digits.slice(0, 4), digits.slice(4)];
  return hours.every((hour) => Number(hour.slice(0, 2)) <= 24 && Number(hour.slice(2)) < 60);
};

const isDate = (groups: readonly DigitGroup[]): boolean => {
  const [a, b, c] = groups.map((group) => group.digits);
  if (groups.length !== 3 || a === undefined || b === undefined || c === undefined) return false;
  return a.length === 2 && b.length === 2 && (c.length === 4 || c.length === 2) && Number(a) <= 31 && Number(b) <= 12;
};

type Sort = 'certain' | 'possible' | null;

/** How a number that begins with 0 reads: Swedish mobile, Swedish landline, or 00 and a country. */
const sortNational = (digits: string, groups: readonly DigitGroup[], cued: boolean): Sort => {
  if (/^00[1-9]/.test(digits)) return digits.length >= 11 && digits.length <= 16 ? 'certain' : null;
  if (/^07[02369]/.test(digits)) {
    if (digits.length === 10) return 'certain';
    return digits.length === 9 || digits.length === 11 ? (cued ? 'certain' : 'possible') : null;
  }
  if (SERVICE.test(digits) || !/^0[1-9]/.test(digits)) return null;
  if (digits.length < 8 || digits.length > 10 || isDate(groups)) return null;
  if (cued || groups.length > 1) return 'certain';
  return digits.length > 8 ? 'certain' : null;
};

const sort = (groups: readonly DigitGroup[], typed: string, plus: boolean, cued: boolean): Sort => {
  const digits = groups.map((group) => group.digits).join('');
  if (plus) return digits.length >= 9 && digits.length <= 15 ? 'certain' : null;
  if (isHours(groups)) return null;
  if (digits.startsWith('0')) return sortNational(digits, groups, cued);
  if (/^46(?:0?7[02369][0-9]{7}$|0?[1-9][0-9]{6,8}$)/.test(digits) && (groups.length > 1 || digits.length === 11))
    return 'certain';
  if (!cued || isDate(groups) || isDay(typed) || AMOUNT.test(typed)) return null;
  if (/^7[02369][0-9]{7}$/.test(digits)) return 'certain';
  return digits.length >= 5 && digits.length <= 8 && !/^(?:19|20)[0-9]{2}/.test(digits) && groups.length > 1
    ? 'possible'
    : null;
};

const STOP = /[\n]{2}|[_]/;

const findInRun = (page: Page, run: NumberRun): Find[] => {
  const { text, low } = page.reading;
  const finds: Find[] = [];
  let next = 0;
  for (const [i, first] of run.entries()) {
    if (i < next) continue;
    const sign = /(?:\+ ?)?\(?$/.exec(text.slice(Math.max(0, first.start - 3), first.start))?.[0] ?? '';
    const plus = sign.includes('+') && !/[0-9]/.test(text.charAt(first.start - sign.length - 1));
    if (cueBefore(low, first.start, NO_PHONE) || /[0-9][-.]$/.test(text.slice(first.start - 2, first.start))) continue;
    const cued = cueBefore(low, first.start, CUE);
    let best: { readonly upTo: number; readonly find: Find } | null = null;
    let total = 0;
    for (let j = i; j < run.length; j++) {
      const group = run[j];
      const before = run[j - 1];
      if (!group || (j > i && before && STOP.test(text.slice(before.end, group.start)))) break;
      total += group.digits.length;
      if (total > 16) break;
      const certainty = sort(run.slice(i, j + 1), text.slice(first.start, group.end), plus, cued);
      if (certainty && (certainty === 'certain' || best?.find.certainty !== 'certain'))
        best = {
          upTo: j + 1,
          find: {
            start: first.start - (plus || sign === '(' ? sign.length : 0),
            end: group.end,
            kind: 'phone',
            certainty,
          },
        };
    }
    if (best) {
      finds.push(best.find);
      next = best.upTo;
    }
  }
  return finds;
};

const DIGIT_WORD = '(?:noll|nolla|ett|etta|två|tvåa|tre|trea|fyra|fem|femma|sex|sexa|sju|sjua|åtta|nio|nia)';
/** A number read out loud: seven digits or more in words. */
const SPOKEN = new RegExp(`(?<![\\p{L}])${DIGIT_WORD}(?:[ ,.-]{1,3}${DIGIT_WORD}){6,15}(?![\\p{L}])`, 'gu');

/** Telephone numbers: Swedish mobiles and landlines in every grouping, +46, 0046, other countries, and spelled out. */
export const findPhones: Finder = (page) => [
  ...page.runs.flatMap((run) => findInRun(page, run)),
  ...[...page.reading.low.matchAll(SPOKEN)].map((match): Find => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'phone',
    certainty: 'certain',
  })),
];
