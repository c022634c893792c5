import { cueAfter, cueBefore, type Find, type Finder } from '../finder';

const MONTHS =
  'jan(?:uari)?|feb(?:ruari)?|mars|mar|apr(?:il)?|maj|juni|jun|juli|jul|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = '(?:0?[1-9]|[12][0-9]|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = "(?:(?:18|19|20)[0-9]{2}|['-]?[0-9]{2})";

/** Every way to write a day of a year, or of any year. */
const DATE = new RegExp(
  '(?<![0-9\\p{L}])(?:' +
    [
      `(?:18|19|20)[0-9]{2}[-./ ]${MONTH}[-./ ]${DAY}`,
      `(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])`,
      `[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])`,
      `[0-9]{2}[-.](?:0[1-9]|1[0-2])[-.](?:0[1-9]|[12][0-9]|3[01])`,
      `(?:den )?${DAY}(?::?[ea])?[ .]{0,2}(?:${MONTHS})\\b(?:[ ,.]{1,2}${YEAR}(?![0-9:.]))?`,
      `(?:den )?${DAY} ?[/.-] ?${MONTH}(?: ?[/.,-] ?${YEAR}| ${YEAR})?`,
    ].join('|') +
    ')(?![0-9\\p{L}])',
  'gu',
);

/** What may stand between "född" and the day. */
const GAP = `(?:[ :;=,(-]|(?<![\\p{L}])(?:den|i|på|är|var|dag|datum|ca|cirka|omkring|runt|typ|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|en|år|på|hemma|bb|sjukhus|sjukhuset|lasarettet|karlstad|sverige|csk|nu|tror|jag|förtidigt|prematurt)(?:en)?(?![\\p{L}])){0,12}`;
const BEFORE = new RegExp(
  `(?:(?<![\\p{L}])(?:född|fött|födda|föddes|född|född\\.|födelsedatum|födelsedatumet|födelsedag|födelsedagen|födelsedata|födelsetid|född dag|födelsedagar|f\\.?|föd\\.?|fdd|bday|födelsenr|födelsenummer|birthday|born|dob|fyller (?:år|[\\p{L}\\p{N}]{1,8}(?: år)?)|fyllde (?:år|[\\p{L}\\p{N}]{1,8}(?: år)?)|blir (?:[\\p{L}]{2,8}|[0-9]{1,2})(?: år)|fyllt [\\p{L}\\p{N}]{1,8} år)${GAP}|(?<![\\p{L}])f ?)$`,
  'u',
);
const AFTER =
  /^[ ,]{0,2}(?:\(?född|är (?:han|hon|hen|barnet|pojken|flickan|\p{L}{2,12}) född|föddes|som födelsedag|fyller|fyllde)/u;
/** "f" alone is too short a cue for a day that any meeting could have. */
const LONE_F = /(?<![\p{L}])f[ ]?$/u;

/** The day on which somebody was born or has a birthday: a date with "född", "f.", "fyller" or their like beside it. */
export const findBirthdates: Finder = ({ reading: { low } }) =>
  [...low.matchAll(DATE)].flatMap((match): Find[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = cueBefore(low, start, BEFORE, 60);
    if (!before && !cueAfter(low, end, AFTER)) return [];
    if (before && LONE_F.test(low.slice(Math.max(0, start - 4), start)) && !/^[0-9]{6,8}$|^[0-9]{2,4}-/.test(match[0]))
      return [];
    return [{ start, end, kind: 'birthdate', certainty: 'certain' }];
  });
