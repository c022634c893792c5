import { isCommon } from './common';
import {
  doesAnything,
  doesAsPeopleDo,
  follows,
  hasAge,
  hasRole,
  isKin,
  isMet,
  isNamed,
  isOneOfTwo,
  isRelated,
  isInYear,
  isSomebody,
  isSpokenOf,
  isSubject,
  isTakenUp,
  isTurned,
  owns,
  ownsKin,
  type Around,
} from './name-context';
import { isNearName } from './near-name';
import { isCited, isHoliday, isMonth, isPlaceLike, isThingLike, isThingsName } from './thing-context';
import { senseOf } from './vocabulary';
import type { Word } from './word';
import { FAMILY_NOUNS, NAMING_FILL, PERSON_NOUNS, VERB_LIKE } from './words/cues';

/** How far a word is believed to be a name. */
export type Believed = 'certain' | 'possible';

/** What institutions and things with a capital end in. */
const INSTITUTION =
  /(?:skolan|skola|gymnasiet|kommun|kommunen|verket|styrelsen|myndigheten|förvaltningen|nämnden|kassan|byrån|centralen|mottagningen|teamet|gruppen|linjen|jouren|huset|hemmet|gården|stiftelsen|förbundet|föreningen|rådet|programmet|metoden|modellen|testet|skalan|lagen|balken|dagen|veckan|afton|gatan|vägen|torget|sjukhuset|lasarettet|kliniken|apoteket|kyrkan|akademin|institutet|universitetet|högskolan|bolaget|banken|bladet|tidningen|nytt|cupen|loppet|mässan|appen|portalen|boken|plattformen|formuläret|enkäten|blanketten|förmedling|förmedlingen|center|centrum|byrå|stiftelse|fond|fonden|förbund|förening|mottagning|habilitering|habiliteringen|kyrka|encyklopedin|hjulet|planen|spelen|festivalen|kampen|akuten|jour|linje|metod|modell|program|projekt|rådgivning|rådgivningen|bibliotek|biblioteket|muséet|museet|teatern|hallen|arenan|badet|parken|caféet|pubben|restaurangen|pizzerian|grillen|macken|butiken|.{4}(?:djur|djuret|jobb|jobbet|kort|kortet|brev|brevet|prov|provet|stöd|stödet|vård|vården|vårdens|hjälp|hjälpen|bidrag|skor|kläder|brist|spel|spelet|möte|mötet))s?$/;

/** Long words that end as nouns do when it is known which is meant, and as hardly a name does: "Årshjulet". */
const LONG_DEFINITE = /^.{6,}(?:et|ets|arna|erna|orna|edin|ionen|heten|ingen|ingar)$|^.{8,}en$/;

/** Nothing known, and shaped as a name can be. */
const isUnknown = (word: Word): boolean =>
  !word.first &&
  !word.last &&
  !word.common &&
  !word.thing &&
  !word.place &&
  word.low.length > 2 &&
  !INSTITUTION.test(word.low);

const PARTICLES = new Set(['al', 'el', 'abu', 'ben', 'bin', 'ibn', 'abd', 'nur', 'um', 'mac', 'saint', 'san']);

/** "Ahmed-familjen" by its first half, "Ella-May" by both, "Karlstads-modellen" by none. */
const judgeHyphenated = (low: string): Believed | null => {
  const [first = '', second = ''] = low.split('-');
  const [a, b] = [senseOf(first), senseOf(second)];
  if (PARTICLES.has(first) && !isCommon(second)) return 'possible';
  const named = (a.first === 'sure' || a.last === 'sure') && !a.place;
  if ((a.first && b.first) || (PERSON_NOUNS.has(second) && !a.common && !a.place && !a.thing && first.length > 2))
    return 'possible';
  if (!named) return b.first === 'sure' && !a.common && first !== '' ? 'possible' : null;
  if (b.first || b.last || !isCommon(second)) return 'possible';
  return PERSON_NOUNS.has(second) || FAMILY_NOUNS.has(second) ? 'possible' : null;
};

const sure = (around: Around): Believed => (isNamed(around) || isKin(around) ? 'certain' : 'possible');

/** Whether anything around speaks of a person. */
const isPersonal = (around: Around): boolean =>
  [isNamed, isKin, hasRole, isMet, isRelated, owns, hasAge, doesAnything, isSomebody].some((says) => says(around));

/** "enligt kap 11 i Sol": what one is in is no person, unless in love. */
const isWithin = (around: Around): boolean =>
  around.before?.low === 'i' && !/^(?:kär|förälskad)$/.test(around.before2?.low ?? '');

/** A word with a capital within a sentence. */
const judgeInside = (around: Around): Believed | null => {
  const { word } = around;
  if (isThingsName(around)) return null;
  if (word.first ?? word.last) {
    if (word.place && (isPlaceLike(around) || (word.first !== 'sure' && !isPersonal(around)))) return null;
    if (isThingLike(around) && word.first !== 'sure') return null;
    if (word.first === 'word' && isWithin(around)) return null;
    return word.first === 'sure' ? sure(around) : 'possible';
  }
  if (!isUnknown(word)) return null;
  if (isNamed(around) && !isThingLike(around)) return 'possible';
  if (LONG_DEFINITE.test(word.low) && ![isKin, owns, hasAge].some((says) => says(around))) return null;
  return isPlaceLike(around) || isThingLike(around) ? null : 'possible';
};

/** "Imamen", "fältarna": what a Swedish noun ends in when it is known which one is meant, and few names. */
const DEFINITE = /.{2}(?:en|et|arna|erna|orna|ns|ets|arnas)$/;

/** A word that a capital tells nothing of: the first of a sentence. */
const judgeOpening = (around: Around): Believed | null => {
  const { word } = around;
  const labelled = word.gap.includes(':') && (isNamed(around) || isKin(around) || hasRole(around));
  if (word.first === 'sure') return word.place && !doesAnything(around) && !owns(around) ? null : sure(around);
  if (word.last === 'sure') return 'possible';
  const spoken = owns(around) || hasAge(around) || labelled || isSomebody(around) || isInYear(around);
  if (word.first === 'word') return spoken || doesAnything(around) ? 'possible' : null;
  if (word.last === 'word') return spoken || doesAsPeopleDo(around) ? 'possible' : null;
  if (!isUnknown(word)) return null;
  return spoken ||
    (isNearName(word.low) && !DEFINITE.test(word.low)) ||
    (doesAnything(around) && !DEFINITE.test(word.low))
    ? 'possible'
    : null;
};

/** What Swedish words end in when they are no names: an unknown word in lower case with such an end is left alone. */
const INFLECTED = /(?:ar|er|or|ade|ande|ende|at|ad|it|en|et|na|igt|iga|ig|isk|iskt|ts|as|es|ning|het|sk|t|d|s)$/;

/** Nouns that one is as often worried for, or has a meeting with, as for the people called so. */
const TOO_COMMON = new Set(
  'person vilja kraft park kock sommar strid strand sand gift prins prinsessa vän bror hund tid hand mentor patience'.split(
    ' ',
  ),
);

/** A name that is a word too, in lower case: only a person's surroundings make it a name. */
const judgeLowerWord = (around: Around): Believed | null => {
  const { word } = around;
  if (isNamed(around) && !NAMING_FILL.has(word.low)) return 'possible';
  if (isSubject(around) && doesAsPeopleDo(around)) return 'possible';
  if (isTakenUp(around) || isOneOfTwo(around) || (word.opens && isSomebody(around))) return 'possible';
  if (VERB_LIKE.has(word.low))
    return hasAge(around) && word.opens && !/^(?:max|per|tom)$/.test(word.low) ? 'possible' : null;
  if (hasAge(around) || isKin(around) || isMet(around)) return 'possible';
  if ((isSpokenOf(around) || isTurned(around)) && !TOO_COMMON.has(word.low)) return 'possible';
  return (owns(around) && !word.common) || isSomebody(around) ? 'possible' : null;
};

const judgeLowerSurname = (around: Around): Believed | null => {
  const { word } = around;
  if (follows(around, FAMILY_NOUNS)) return 'possible';
  if (hasRole(around) && doesAnything(around)) return 'possible';
  if (isSubject(around) && doesAsPeopleDo(around)) return 'possible';
  return word.last === 'sure' && /(?:sson|qvist|kvist|ström|gren|lund|dahl|ovic|ski)s?$/.test(word.low)
    ? 'possible'
    : null;
};

const SAYS_NAME = new Set(['heter', 'hette', 'kallas', 'namn', 'namnet']);

const judgeLowerUnknown = (around: Around): Believed | null => {
  const { word } = around;
  const near = isNearName(word.low);
  if (
    near &&
    ((word.opens && !DEFINITE.test(word.low)) ||
      isKin(around) ||
      hasAge(around) ||
      doesAnything(around) ||
      owns(around))
  )
    return 'possible';
  if (follows(around, SAYS_NAME)) return isThingLike(around) ? null : 'possible';
  if ((isRelated(around) || isMet(around)) && !DEFINITE.test(word.low)) return isThingLike(around) ? null : 'possible';
  if (word.opens && doesAsPeopleDo(around) && !/(?:[aeo]r|en|et|na|ade|te|s)$/.test(word.low)) return 'possible';
  if (INFLECTED.test(word.low)) return null;
  if (isTakenUp(around)) return 'possible';
  if (isKin(around) && / $/.test(word.gap)) return 'possible';
  return word.opens && (hasAge(around) || doesAnything(around)) ? 'possible' : null;
};

/** For a name that is a town too. */
const isSaidOfPerson = (around: Around): boolean =>
  /^(?:hej|hejsan|tack|hälsa)$/.test(around.before?.low ?? '') ||
  [owns, doesAsPeopleDo, isKin, isNamed, isSomebody, isTakenUp, isMet, hasAge, ownsKin].some((says) => says(around));

const NO_OWNER =
  /^(?:hans|hennes|deras|vars|allas|dess|andras|ingens|någons|bådas|varandras|finns|annars|barns|vilkas)$/;
/** "asks pappa", "loves pappa", where the whole is a word as well, or nothing known. */
const isOwnerOfKin = (around: Around): boolean => {
  const { word } = around;
  if (!ownsKin(around) || NO_OWNER.test(word.low)) return false;
  return senseOf(word.low.slice(0, -1)).first !== null || (isUnknown(word) && !/(?:ens|ets|nas|ars)$/.test(word.low));
};

const judgeLower = (around: Around): Believed | null => {
  const { word } = around;
  if (isThingsName(around)) return null;
  if (word.first === 'sure') {
    if (word.place && (isPlaceLike(around) || !isSaidOfPerson(around))) return null;
    return word.common && word.genitive && !ownsKin(around) ? null : sure(around);
  }
  if (isOwnerOfKin(around)) return 'possible';
  if (word.first === 'word') return judgeLowerWord(around) ?? (word.last ? judgeLowerSurname(around) : null);
  if (word.last) return judgeLowerSurname(around);
  return isUnknown(word) ? judgeLowerUnknown(around) : null;
};

/**
 * Whether the word at `i` is a name, by its own sense and its neighbours.
 * @param words all words of the text in order
 * @param tail the text right after a word
 */
export const isNameAt = (words: readonly Word[], i: number, tail: (word: Word) => string): Believed | null => {
  const word = words[i];
  if (!word || word.low.length < 2 || word.shape === 'upper') return null;
  const around = {
    word,
    before: words[i - 1],
    before2: words[i - 2],
    after: words[i + 1],
    after2: words[i + 2],
    tail: tail(word),
  };
  if (/^- ?(?:och|eller|\/)/.test(around.tail)) return null;
  if (word.low.includes('-') && !word.first) return judgeHyphenated(word.low);
  if (isMonth(around) || isHoliday(around) || isCited(around)) return null;
  if (word.shape === 'lower') return judgeLower(around);
  return word.opens ? judgeOpening(around) : judgeInside(around);
};
