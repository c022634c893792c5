import type { Word } from './word';
import {
  BEFORE_PREPOSITION,
  MEETING,
  MONTHS,
  NAMING,
  NAMING_FILL,
  ONLY_PERSON_VERBS,
  OWNED,
  PERSON_NOUNS,
  PERSON_PREPOSITIONS,
  PERSON_VERBS,
  PLACE_PREPOSITIONS,
  ROLE_ENDING,
  ROLE_NOUNS,
  STATES,
  THING_CUES,
  TRAVEL,
} from './words/cues';

/** One word with its neighbours, and the text right after it (24 units). */
export interface Around {
  readonly word: Word;
  readonly before: Word | undefined;
  readonly before2: Word | undefined;
  readonly after: Word | undefined;
  readonly after2: Word | undefined;
  readonly tail: string;
}

const LOOSE_GAP = /^[\s:,("'”“–-]{1,4}$/;
const SPACE = /^\s{1,2}$/;

/** Whether one of the cues stands right before. */
export const follows = ({ word, before }: Around, cues: ReadonlySet<string>, gap = SPACE): boolean =>
  before !== undefined && cues.has(before.low) && gap.test(word.gap);

/** "heter Tuva", "kallas för Jocke", "namn: Samira" */
export const isNamed = (around: Around): boolean => {
  const { before, before2 } = around;
  if (follows(around, NAMING, LOOSE_GAP)) return true;
  return before2 !== undefined && before !== undefined && NAMING.has(before2.low) && NAMING_FILL.has(before.low);
};

/** "mamman Petra", "lillasyster amina", "pappa (Omar)" */
export const isKin = (around: Around): boolean =>
  follows(around, PERSON_NOUNS, LOOSE_GAP) && !(around.word.gap.includes(',') && around.word.shape === 'lower');

/** "rektor Hallén", "mattelärare holm" */
export const hasRole = (around: Around): boolean =>
  follows(around, ROLE_NOUNS, LOOSE_GAP) ||
  (around.before !== undefined && SPACE.test(around.word.gap) && ROLE_ENDING.test(around.before.low));

/** "träffade Oliver", "pratade med Lotta" */
export const isMet = (around: Around): boolean => {
  const { before, before2 } = around;
  if (follows(around, MEETING)) return true;
  return before?.low === 'med' || before?.low === 'till' ? before2 !== undefined && MEETING.has(before2.low) : false;
};

/** "oroliga för amina", "mamman till petra", "enligt doris", "det gäller tage" */
export const isRelated = ({ word, before, before2 }: Around): boolean => {
  if (before === undefined || !SPACE.test(word.gap)) return false;
  if (/^(?:enligt|gäller|gällde|angående|stackars|lille|lilla|hos|åt)$/.test(before.low)) return true;
  return PERSON_PREPOSITIONS.has(before.low) && before2 !== undefined && BEFORE_PREPOSITION.has(before2.low);
};

const COUNTED =
  '(?:[1-9]|1[0-9]|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton)';
/** "wilhelm 6 år", "Liv (9)", "Alvar, nio år", "Storm är fem och" */
const AGE = new RegExp(
  `^(?:[ ,(]{1,3}(?:snart |nu |nyss |bara |född )?${COUNTED}(?:[ -]?(?:år|åring|mån|veckor|v\\b)|\\))|,? (?:är|fyller|blir|fyllde) (?:bara |snart |nu )?${COUNTED}(?: år|[.,!?]|$| och | men ))`,
);
export const hasAge = ({ after, word, tail }: Around): boolean =>
  AGE.test(tail) || (after?.gap === ' ' && /^\p{L}+åring/u.test(after.low) && word.shape !== 'lower');

/** "Ninas pappa" */
export const owns = ({ word, after }: Around): boolean =>
  word.genitive && after !== undefined && SPACE.test(after.gap) && OWNED.has(after.low);

const acts = ({ after }: Pick<Around, 'after'>, verbs: ReadonlySet<string>): boolean =>
  after !== undefined && SPACE.test(after.gap) && verbs.has(after.low);

/** "Viking är hyperaktiv": what follows is what people do, and things too. */
export const doesAnything = (around: Around): boolean => acts(around, PERSON_VERBS);

/** "rosa har slutat", "liv är ledsen" */
const isInState = ({ after, after2 }: Around): boolean =>
  after !== undefined &&
  after2 !== undefined &&
  /^(?:har|hade|är|var|blev|blir)$/.test(after.low) &&
  STATES.has(after2.low);

const TURNED = new Set([
  'hon',
  'han',
  'hen',
  'jag',
  'vi',
  'de',
  'dom',
  'man',
  'du',
  'ni',
  'det',
  'den',
  'barnet',
  'mamman',
  'pappan',
]);
/** "sol vägrar gå", not "bo vill hon inte": what follows only people do, and nobody else is named as doing it. */
export const doesAsPeopleDo = (around: Around): boolean =>
  (acts(around, ONLY_PERSON_VERBS) || isInState(around)) && !(around.after2 && TURNED.has(around.after2.low));

/** "Juni och hon", "Liv, som vägrar" */
export const isSomebody = ({ after, after2 }: Around): boolean => {
  if (!after || !after2) return false;
  if (after.low === 'och') return /^(?:hon|han|hen|hennes|hans|mamma|mamman|pappa|pappan|syskonen)$/.test(after2.low);
  return after.low === 'som' && acts({ after: after2 }, PERSON_VERBS);
};

/** "i Torsby", "flyttat till Köla" */
export const isPlaceLike = ({ word, before, before2 }: Around): boolean => {
  if (!before || !SPACE.test(word.gap)) return false;
  if (/^(?:i|på|vid|kommun)$/.test(before.low)) return true;
  return PLACE_PREPOSITIONS.has(before.low) && (word.place || (before2 !== undefined && TRAVEL.has(before2.low)));
};

const OF_THING =
  /^(?:-|test|testet|metoden|programmet|skalan|formuläret|manualen|modellen|syndrom|sjukdom|mg|appen|systemet|kommun)/;
/** "metoden Trappan", "spelar Fortnite", "en Volvo", "Vineland-testet" */
export const isThingLike = (around: Around): boolean => {
  const { before, before2, after, word } = around;
  if (follows(around, THING_CUES, /^[ "'”“:]{1,3}$/)) return true;
  if (before && before2 && /^(?:heter|hette|kallas|är)$/.test(before.low) && THING_CUES.has(before2.low)) return true;
  if (before && before2 && /^(?:på|av|med|om)$/.test(before.low) && THING_CUES.has(before2.low)) return true;
  if (before && /^(?:en|ett|vår|vårt|sin|sitt|någon|något|ingen|inget|mg)$/.test(before.low)) return true;
  return after !== undefined && OF_THING.test(after.low) && word.shape !== 'lower';
};

const MONTH_BEFORE =
  /^(?:i|under|sedan|till|från|före|efter|av|hela|förra|nästa|den|början|slutet|mitten|in|fram|runt|innan|senast|denna|tidigast)$/;
/** A month, unless it does as people do: "Juni bor hos sin pappa". */
export const isMonth = (around: Around): boolean => {
  const { word, before } = around;
  if (!MONTHS.has(word.low) || isNamed(around)) return false;
  if (doesAsPeopleDo(around) || isSomebody(around) || (isKin(around) && word.shape !== 'lower')) return false;
  return (
    word.opens ||
    word.shape === 'lower' ||
    /[0-9]/.test(word.gap) ||
    (before !== undefined && MONTH_BEFORE.test(before.low))
  );
};

const HOLIDAYS = new Set(['lucia', 'valborg', 'ramadan', 'noel']);
export const isHoliday = ({ word, before }: Around): boolean =>
  HOLIDAYS.has(word.low) &&
  (word.opens ||
    before === undefined ||
    /^(?:på|till|inför|vid|under|efter|före|innan|i|firar|fira|firade|om|hela)$/.test(before.low));

/** A researcher cited with a year is nobody in a case. */
export const isCited = ({ tail }: Around): boolean =>
  /^(?:,? \(?(?:19|20)[0-9]{2}\)|, (?:19|20)[0-9]{2}| m\.? ?fl| et al)/.test(tail);
