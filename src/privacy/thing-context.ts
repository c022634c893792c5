import {
  doesAnything,
  doesAsPeopleDo,
  follows,
  hasAge,
  isKin,
  isNamed,
  isSomebody,
  isTakenUp,
  type Around,
} from './name-context';
import type { Word } from './word';
import { MONTHS, PLACE_PREPOSITIONS, STRICT_THING_CUES, THING_CUES, TRAVEL } from './words/cues';

const SPACE = /^\s{1,2}$/;

/** "i Torsby", "flyttat till Köla" */
export const isPlaceLike = ({ word, before, before2 }: Around): boolean => {
  if (!before || !SPACE.test(word.gap)) return false;
  if (/^(?:i|på|vid|kommun)$/.test(before.low)) return true;
  return PLACE_PREPOSITIONS.has(before.low) && (word.place || (before2 !== undefined && TRAVEL.has(before2.low)));
};

const OF_THING =
  /^(?:-|test|testet|metoden|programmet|skalan|formuläret|manualen|modellen|syndrom|sjukdom|mg|appen|systemet|kommun)/;
/** "metoden Sara", "appen Alma": the thing has a person's name, unless that is who does something with it. */
export const isThingsName = (around: Around): boolean =>
  (around.word.genitive &&
    /^(?:metod|modell|test|skala|princip|principer|syndrom|sjukdom|formel|behovstrappa)$/.test(
      around.after?.low ?? '',
    )) ||
  (follows(around, STRICT_THING_CUES, /^[ "'”“:]{1,3}$/) && !doesAnything(around));

const PAIRS = /^(?:och|eller|samt|än)$/;
/** A thing with a capital and not an abbreviation: "Lindqvist och BUP" is a person and a service. */
const isTitled = (word: Word | undefined): boolean => word?.thing === true && word.shape === 'capital';

/** "Strengths and Difficulties", "Brawl Stars", "Vineland eller Leiter": what stands around is English or a thing. */
const isTitle = ({ word, before, before2, after, after2 }: Around): boolean => {
  if (word.shape === 'lower') return false;
  if ([before?.low, after?.low].some((low) => low !== undefined && /^(?:and|of|the|with|my|your)$/.test(low)))
    return true;
  if (before && isTitled(before2) && PAIRS.test(before.low)) return true;
  if (after && isTitled(after2) && PAIRS.test(after.low)) return true;
  return (
    after?.shape === 'capital' &&
    after.gap === ' ' &&
    (after.thing || (after.common && !after.first && !after.last && !/(?:en|et|an)$/.test(after.low)))
  );
};

/** "metoden Trappan", "spelar Fortnite", "en Volvo", "Vineland-testet" */
export const isThingLike = (around: Around): boolean => {
  const { before, before2, after, word } = around;
  if (follows(around, THING_CUES, /^[ "'”“:]{1,3}$/) || isTitle(around)) return true;
  if (before && before2 && /^(?:heter|hette|kallas|är)$/.test(before.low) && THING_CUES.has(before2.low)) return true;
  if (before?.low === 'mot' && /^(?:allerg|vaccin|överkänslig)/.test(before2?.low ?? '')) return true;
  if (before?.shape === 'capital' && /^(?:väst|öst|syd|nord)$/.test(word.low)) return true;
  if (
    before?.low === 'av' &&
    /(?:boken|bok|filmen|podden|skriven|föreläsning|föreläsningen|artikel)$/.test(before2?.low ?? '')
  )
    return true;
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

const HOLIDAYS = new Set([
  'lucia',
  'valborg',
  'ramadan',
  'noel',
  'newroz',
  'nowruz',
  'eid',
  'diwali',
  'noruz',
  'nouruz',
]);
/** A feast, unless it does as people do: "noel sover på lektionerna". */
export const isHoliday = (around: Around): boolean => {
  const { word, before } = around;
  if (!HOLIDAYS.has(word.low)) return false;
  if (doesAsPeopleDo(around) || isSomebody(around) || hasAge(around) || isTakenUp(around)) return false;
  return (
    word.opens ||
    before === undefined ||
    /^(?:på|till|inför|vid|under|efter|före|innan|i|firar|fira|firade|om|hela)$/.test(before.low)
  );
};

/** A researcher cited with a year is nobody in a case. */
export const isCited = ({ tail }: Around): boolean =>
  /^(?:,? \(?(?:19|20)[0-9]{2}\)|, (?:19|20)[0-9]{2}| m\.? ?fl| et al)/.test(tail);
