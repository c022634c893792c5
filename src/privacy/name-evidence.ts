import { isCommon } from './common';
import {
  doesAnything,
  doesAsPeopleDo,
  follows,
  hasAge,
  hasRole,
  isCited,
  isHoliday,
  isKin,
  isMet,
  isMonth,
  isNamed,
  isPlaceLike,
  isRelated,
  isSomebody,
  isThingLike,
  owns,
  type Around,
} from './name-context';
import { isNearName } from './near-name';
import { senseOf } from './vocabulary';
import type { Word } from './word';
import { CLAUSE_OPENERS, FAMILY_NOUNS, NAMING_FILL, PERSON_NOUNS, VERB_LIKE } from './words/cues';

/** How far a word is believed to be a name. */
export type Believed = 'certain' | 'possible';

/** What institutions and things with a capital end in. */
const INSTITUTION =
  /(?:skolan|skola|gymnasiet|kommun|kommunen|verket|styrelsen|myndigheten|förvaltningen|nämnden|kassan|byrån|centralen|mottagningen|teamet|gruppen|linjen|jouren|huset|hemmet|gården|stiftelsen|förbundet|föreningen|rådet|programmet|metoden|modellen|testet|skalan|lagen|balken|dagen|veckan|afton|gatan|vägen|torget|sjukhuset|lasarettet|kliniken|apoteket|kyrkan|akademin|institutet|universitetet|högskolan|bolaget|banken|bladet|tidningen|nytt|cupen|loppet|mässan|appen|portalen|boken|plattformen|formuläret|enkäten|blanketten)s?$/;

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

/** A word with a capital within a sentence. */
const judgeInside = (around: Around): Believed | null => {
  const { word } = around;
  if (word.first ?? word.last) {
    if (word.place && (isPlaceLike(around) || (word.first !== 'sure' && !isPersonal(around)))) return null;
    if (isThingLike(around) && word.first !== 'sure') return null;
    return word.first === 'sure' ? sure(around) : 'possible';
  }
  if (!isUnknown(word)) return null;
  if (isNamed(around) && !isThingLike(around)) return 'possible';
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
  const spoken = owns(around) || hasAge(around) || labelled || isSomebody(around);
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

/** The first of a sentence or a clause, where who does it stands. */
const isSubject = ({ word, before }: Around): boolean =>
  word.opens || (before !== undefined && CLAUSE_OPENERS.has(before.low) && /^,? $/.test(word.gap));

/** A name that is a word too, in lower case: only a person's surroundings make it a name. */
const judgeLowerWord = (around: Around): Believed | null => {
  const { word } = around;
  if (isNamed(around) && !NAMING_FILL.has(word.low)) return 'possible';
  if (isSubject(around) && doesAsPeopleDo(around)) return 'possible';
  if (VERB_LIKE.has(word.low))
    return hasAge(around) && word.opens && !/^(?:max|per|tom)$/.test(word.low) ? 'possible' : null;
  if (hasAge(around) || isKin(around) || isMet(around)) return 'possible';
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
  if (INFLECTED.test(word.low)) return null;
  if (isKin(around) && / $/.test(word.gap)) return 'possible';
  return word.opens && (hasAge(around) || doesAnything(around)) ? 'possible' : null;
};

const judgeLower = (around: Around): Believed | null => {
  const { word } = around;
  if (word.first === 'sure') {
    if (word.place && (isPlaceLike(around) || !(doesAsPeopleDo(around) || isKin(around) || isNamed(around))))
      return null;
    return word.common && word.genitive ? null : sure(around);
  }
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
