import { isCommon } from '../common';
import type { Kind } from '../finding';
import type { Find, Finder } from '../finder';
import { senseOf } from '../vocabulary';
import { HOME_NOUNS, KINDS_OF_SCHOOL, SCHOOL_NOUNS } from '../words/institutions';

const COMPOUND =
  /(?<![\p{L}\p{N}-])(\p{L}[\p{L}-]{1,30}?)(?:förskolan|förskola|friskolan|friskola|skolan|skolans|gymnasiet|gymnasium|dagis|skolas)(?![\p{L}])/gu;
const APART =
  /(?<![\p{L}\p{N}-])((?:\p{Lu}[\p{L}-]{1,25} ){1,2})(förskola|förskolor|skola|friskola|gymnasium|gymnasieskola|montessoriförskola|montessoriskola|fritids|dagis|fritidshem|naturförskola|montessori)(?![\p{L}])/gu;
const NAMED = (nouns: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${nouns})(?:[ ,]{1,2}(?:heter|som heter|är|kallas|på|i|vid))? ["'”“»(]?(\\p{L}[\\p{L}'-]{1,25}(?: (?:\\p{Lu}[\\p{L}-]{1,25}|[0-9]{1,2}(?![0-9.:]))){0,2})`,
    'gu',
  );
const SCHOOLS = NAMED(SCHOOL_NOUNS);
const HOMES = NAMED(HOME_NOUNS);
/** "8C", "klass 4b", "i 5A på": a class, told from other figures by what stands before. */
const CLASS =
  /(?<![\p{L}\p{N}-])(?:(?:klass|klassen|går i|gick i|i|börjat i|börja i|elev i|mentor för|mentor i|läraren i) )((?:f|[1-9])[ -]?[a-f](?:[1-3])?)(?![\p{L}\p{N}]|[ ]?§|\.[a-z])/gu;

const trim = (name: string): string => name.trim();

const isOwn = (name: string): boolean => {
  const [word = ''] = name.toLowerCase().split(' ');
  const sense = senseOf(word);
  if (sense.place || sense.thing) return false;
  return sense.first !== null || sense.last !== null || !isCommon(word);
};

const found = (start: number, end: number, kind: Kind): Find => ({ start, end, kind, certainty: 'possible' });

const compounds = (text: string): Find[] =>
  [...text.matchAll(COMPOUND)].flatMap((match): Find[] => {
    const stem = (match[1] ?? '').toLowerCase().replace(/-$/, '');
    const bare = stem.replace(/s$/, '');
    if (KINDS_OF_SCHOOL.has(stem) || KINDS_OF_SCHOOL.has(bare) || KINDS_OF_SCHOOL.has(stem.replace(/(?:för|fri)$/, '')))
      return [];
    const capital = /^\p{Lu}/u.test(match[0]);
    if (
      !capital &&
      (isCommon(bare) || isCommon(stem)) &&
      !/(?:backa|berg|lund|hag|ås|dal|vik|ängs|bäck|torp|sjö|kull|hult|strand|by)s?$/.test(stem)
    )
      return [];
    return [found(match.index, match.index + match[0].length, 'school')];
  });

const apart = (text: string): Find[] =>
  [...text.matchAll(APART)].flatMap((match): Find[] => {
    const words = trim(match[1] ?? '').split(' ');
    const own = words.findIndex((word) => !isCommon(word.toLowerCase()) && !/^[A-ZÅÄÖ]{2,}$/.test(word));
    if (own < 0) return [];
    const skipped = words.slice(0, own).reduce((sum, word) => sum + word.length + 1, 0);
    const place = senseOf((words[own] ?? '').toLowerCase());
    if (place.place && /skola$/.test(match[2] ?? '') && !place.genitive && own > 0) return [];
    return [found(match.index + skipped, match.index + match[0].length, 'school')];
  });

const named = (text: string, low: string, pattern: RegExp, kind: Kind): Find[] =>
  [...low.matchAll(pattern)].flatMap((match): Find[] => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - name.length;
    const written = text.slice(start, end);
    const [word = ''] = name.split(' ');
    const capital = /^\p{Lu}/u.test(written);
    const linked = /(?:heter|som heter|kallas)/.test(match[0]);
    const inPlace = /(?: på| i| vid| är) ["'”“»(]?$/.test(match[0].slice(0, -name.length));
    if (/^[A-ZÅÄÖ]{2,}$/.test(written) || /^\p{L}$/u.test(written)) return [];
    if (capital && !inPlace && (isOwn(name) || !/^(?:i|på|har|är|och|som|för)$/.test(word)))
      return senseOf(word).place && !linked ? [] : [found(start, end, kind)];
    if (linked && isOwn(name)) return [found(start, start + word.length, kind)];
    return [];
  });

const classes = (text: string, low: string): Find[] =>
  [...low.matchAll(CLASS)].flatMap((match): Find[] => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    const written = text.slice(end - name.length, end);
    const plain = /^(?:i) /.test(match[0]);
    if (plain && !/[A-F]/.test(written)) return [];
    if (/^f/.test(name) && !/klass|går i/.test(match[0])) return [];
    return [found(end - name.length, end, 'school')];
  });

/** A school, preschool, class, or home for care by its name: a child can be found there. */
export const findInstitutions: Finder = ({ reading: { text, low } }) => [
  ...compounds(text),
  ...apart(text),
  ...named(text, low, SCHOOLS, 'school'),
  ...named(text, low, HOMES, 'other'),
  ...classes(text, low),
];
