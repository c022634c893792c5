import { isCommon, isListed } from '../common';
import type { Kind } from '../finding';
import type { Find, Finder } from '../finder';
import type { Reading } from '../reading';
import { senseOf } from '../vocabulary';
import { PERSON_NOUNS } from '../words/cues';
import { HOME_NOUNS, KINDS_OF_SCHOOL, NAMES_OF_GROUPS, PLACED, SCHOOL_NOUNS } from '../words/institutions';

const COMPOUND =
  /(?<![\p{L}\p{N}-])(\p{L}[\p{L}-]{1,30}?)(?:förskolan|förskola|friskolan|friskola|skolan|skolans|gymnasiet|gymnasium|dagis|skolas)(?![\p{L}])/gu;
/** Words like "backa" and "lund" that make names of schools out of ordinary words. */
const LANDSCAPE =
  /(?:backa|backe|berg|lund|hag|haga|ås|dal|vik|äng|bäck|torp|sjö|kull|hult|strand|by|näs|sund|holm|fors|gård|källa|mark|bro|park|ek|björk|lind|alm|gran|tall|sten|ström|ö)s?$/;
/** Whose school it is, and not what it is called. */
const OWNERS =
  /^(?:.*(?:kommun|stad|barn|elev|dag|framtid|region|land|skol|område|ort|by|syskon|familj|åring|ungdom|klient|placering)(?:en|et|ens|ets|s|ernas|arnas|ens|nas)|hans|hennes|deras|dess|allas|vars|sveriges|andras|varandras|finns|hos|dags|tills|ges|annars|alltså)$/;
const LANDSCAPED =
  /.{3}(?:backen|berget|lunden|hagen|åsen|dalen|viken|ängen|bäcken|torpet|kullen|gården|källan|parken|udden|sjön|brinken|liden|kojan|stugan|gläntan|slätten)s?$/;
/** An unknown word in lower case with such an end is rather a verb or a noun than a name. */
const MADE_VERB = /(?:ar|er|ade|at|ande|ende|ts|as|es|ning|ningen|it|t|d|s)$/;
const WORD = '\\p{L}[\\p{L}-]{1,25}';
const namedBefore = (nouns: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])((?:\\p{Lu}[\\p{L}-]{1,25} )?${WORD} )(${nouns})(?![\\p{L}])`, 'gu');
const BEFORE_SCHOOL = namedBefore(
  'förskola|skola|friskola|gymnasium|gymnasieskola|montessoriförskola|montessoriskola|fritids|dagis|fritidshem|naturförskola|montessori|waldorfskola|resursskola|anpassade skola|byskola',
);
const BEFORE_HOME = namedBefore(
  'stödboende|hvb|hvb-hem|behandlingshem|gruppboende|gruppbostad|ungdomshem|utredningshem|korttidshem|korttidsboende|barnhem|elevhem|träningsboende',
);
const NAMED = (nouns: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${nouns})(?:[ ,]{1,2}(?:heter|som heter|är|kallas|på|i|vid))? ["'”“»(]?(\\p{L}[\\p{L}'-]{1,25}(?: (?:\\p{Lu}[\\p{L}-]{1,25}|[0-9]{1,2}(?![0-9.:]))){0,2})`,
    'gu',
  );
const SCHOOLS = NAMED(SCHOOL_NOUNS);
const HOMES = NAMED(HOME_NOUNS);
const STAY = new RegExp(
  `(?<![\\p{L}])(?:${PLACED})(?: \\p{Ll}+)? (?:på|vid) (\\p{Lu}[\\p{L}-]{2,25})(?![\\p{L}])(?! skola)`,
  'gu',
);
/** "8C", "klass 4b", "i 5A på": a class, told from other figures by what stands before. */
const CLASS =
  /(?<![\p{L}\p{N}-])(?:(?:klass|klassen|går i|gick i|i|börjat i|börja i|elev i|mentor för|mentor i|läraren i) )((?:f|[1-9])[ -]?[a-f](?:[1-3])?)(?![\p{L}\p{N}]|[ ]?§|\.[a-z])/gu;

const found = (start: number, end: number, kind: Kind): Find => ({ start, end, kind, certainty: 'possible' });

/** A word that can be the name of a place to be: not an ordinary one, nor a thing, nor an abbreviation. */
const isOwn = (written: string): boolean => {
  const { first, last, common, thing } = senseOf(written.toLowerCase());
  if (thing || written.length < 3 || /^\p{Lu}+$/u.test(written)) return false;
  return !common || first === 'sure' || last === 'sure' || LANDSCAPED.test(written.toLowerCase());
};

const compounds = ({ text }: Reading): Find[] =>
  [...text.matchAll(COMPOUND)].flatMap((match): Find[] => {
    const stem = (match[1] ?? '').toLowerCase().replace(/-$/, '');
    const bare = stem.replace(/s$/, '');
    if ([stem, bare, stem.replace(/(?:för|fri)$/, '')].some((kind) => KINDS_OF_SCHOOL.has(kind))) return [];
    const capital = /^\p{Lu}/u.test(match[0]);
    if (!capital && (isCommon(bare) || isCommon(stem)) && !LANDSCAPE.test(stem)) return [];
    return [found(match.index, match.index + match[0].length, 'school')];
  });

/** "Fjärilens", but not "Flickans" or "Kommunens"; first in a sentence a capital says less. */
const isTitled = (word: string, opens: boolean): boolean => {
  const low = word.toLowerCase();
  if (!/^\p{Lu}\p{Ll}/u.test(word) || OWNERS.test(low) || PERSON_NOUNS.has(low.replace(/s$/, ''))) return false;
  return !opens || !isCommon(low) || /.{3}s$/.test(low);
};

/** A compound that anyone could make is a name where somebody goes to it: "går på rävlanda skola". */
const goesTo = /(?:går|gick|börjat|börja|börjar|elev|elever) (?:på|i|vid) $/;
const isUnlisted = (word: string): boolean =>
  !isListed(word) && !KINDS_OF_SCHOOL.has(word) && !OWNERS.test(word) && !word.endsWith('sk');

/** "Rävlanda skola", "solbackens förskola", "Ekebo stödboende": the name before the noun. */
const before = ({ text }: Reading, pattern: RegExp, kind: Kind): Find[] =>
  [...text.matchAll(pattern)].flatMap((match): Find[] => {
    const words = (match[1] ?? '').trim().split(' ');
    const own = words.findIndex(
      (word, i) =>
        isOwn(word) ||
        (goesTo.test(text.slice(Math.max(0, match.index - 14), match.index)) && isUnlisted(word)) ||
        isTitled(word, i === 0 && /(?:^|[.!?:\n] {0,2})$/.test(text.slice(Math.max(0, match.index - 3), match.index))),
    );
    if (own < 0) return [];
    const skipped = words.slice(0, own).reduce((sum, word) => sum + word.length + 1, 0);
    const word = words[own] ?? '';
    if (!/^\p{Lu}/u.test(word) && (/(?:ig|isk|ad|ande|ende|lig)[at]?$/.test(word) || words.length > own + 1)) return [];
    return [found(match.index + skipped, match.index + match[0].length, kind)];
  });

/** "förskolan Trollet", "hvb granliden", "skolan heter Lönneberga": the name after the noun. */
const after = ({ text, low }: Reading, pattern: RegExp, kind: Kind): Find[] =>
  [...low.matchAll(pattern)].flatMap((match): Find[] => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - name.length;
    const written = text.slice(start, end);
    const [word = ''] = name.split(' ');
    if (/^\p{Lu}+$/u.test(written) || word.length < 3) return [];
    const lead = match[0].slice(0, -name.length);
    const linked = /heter|kallas/.test(lead);
    if (!linked && / (?:på|i|vid|är) ["'”“»(]?$/.test(lead)) return [];
    const capital = /^\p{Lu}/u.test(written);
    if (!linked && senseOf(word).place) return [];
    if (capital) return [found(start, end, kind)];
    if (NAMES_OF_GROUPS.has(word) && lead.endsWith(' ')) return [found(start, start + word.length, kind)];
    return isOwn(word) && (linked || !MADE_VERB.test(word)) ? [found(start, start + word.length, kind)] : [];
  });

/** "placerad på Lindgården": a name with a capital that is no town. */
const stays = ({ text }: Reading): Find[] =>
  [...text.matchAll(STAY)].flatMap((match): Find[] => {
    const name = match[1] ?? '';
    const { place, thing } = senseOf(name.toLowerCase());
    const end = match.index + match[0].length;
    return place || thing || /^\p{Lu}+$|vårdens$/u.test(name) ? [] : [found(end - name.length, end, 'other')];
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
export const findInstitutions: Finder = ({ reading }) => [
  ...compounds(reading),
  ...before(reading, BEFORE_SCHOOL, 'school'),
  ...before(reading, BEFORE_HOME, 'other'),
  ...after(reading, SCHOOLS, 'school'),
  ...after(reading, HOMES, 'other'),
  ...stays(reading),
  ...classes(reading.text, reading.low),
];
