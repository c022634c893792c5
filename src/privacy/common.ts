import { COMMON_STEMS } from './words/common-stems';
import { COMMON_WORDS } from './words/common-words';
import { GUIDELINE_WORDS } from './words/guideline-words';
import { list } from './words/list';

type Pattern = keyof typeof COMMON_STEMS;

/** The endings of each pattern; a stem stands with each of them. Too many forms do no harm, too few would. */
const ENDINGS: Readonly<Record<Pattern, readonly string[]>> = {
  a: ['a', 'an', 'or', 'orna'],
  ar: ['', 'e', 'en', 'ar', 'arna', 'n', 'r', 'rna'],
  er: ['', 'en', 'er', 'erna', 'n', 'r', 'rna', 'et'],
  n: ['', 't', 'n', 'na'],
  et: ['', 'et', 'en', 't', 'n', 'na'],
  are: ['', 'n', 'na'],
  v1: ['', 'r', 'de', 't', 's', 'd', 'nde', 'des', 'ts', 'n'],
  v2d: ['', 'a', 'er', 'de', 't', 'd', 'da', 's', 'as', 'des', 'ts', 'ande', 'ning', 'ningen'],
  v2t: ['', 'a', 'er', 'te', 't', 'ta', 's', 'as', 'tes', 'ts', 'ande'],
  adj: ['', 't', 'a', 'are', 'ast', 'aste', 'e', 'het', 'heten', 'tt'],
};

/** Cuts a citation form back to its stem: flicka → flick. */
const stemOf = (pattern: Pattern, word: string): string => (pattern === 'a' ? word.replace(/a$/, '') : word);

const expand = (): Set<string> => {
  const forms = new Set([...list(COMMON_WORDS), ...list(GUIDELINE_WORDS)]);
  for (const pattern of Object.keys(ENDINGS) as Pattern[])
    for (const word of list(COMMON_STEMS[pattern]))
      for (const ending of ENDINGS[pattern]) forms.add(stemOf(pattern, word) + ending);
  return forms;
};

/** The same without å, ä and ö, as some keyboards write. */
const withoutMarks = (word: string): string => word.replace(/[åä]/g, 'a').replace(/ö/g, 'o');
const addPlain = (forms: Set<string>): ReadonlySet<string> => {
  for (const word of [...forms]) if (word.length > 3) forms.add(withoutMarks(word));
  return forms;
};

const FORMS = addPlain(expand());

/** Endings that Swedish makes words with, and hardly a name has. */
const MADE =
  /.{3}(?:ning(?:en|ar|arna)?|het(?:en|er|erna)?|skap(?:et|en)?|else(?:n|r|rna)?|tion(?:en|er|erna)?|[ae]nde(?:t|n|na)?|isk[ta]?|lig[ta]?|bart|bara|lös[ta]?|samt|samma|istisk[ta]?|itet(?:en)?|ment(?:et)?|mässig[ta]?|ligen|aktig[ta]?|årig[ta]?|åringen|åringar|åring|sjuk(?:a|dom|domen)?|ism(?:en)?|graf(?:en)?|olog(?:en|er|i|in)?|erade?[st]?|erar|eras|erat|ering(?:en)?|ologisk[ta]?)s?$/;

const isForm = (word: string): boolean => FORMS.has(word) || (word.endsWith('s') && FORMS.has(word.slice(0, -1)));

/** Tails that make surnames and names of places, and so do not make an unknown word an ordinary one. */
const NAME_TAILS =
  /(?:ström|kvist|strand|backe|backa|backen|källa|gården|lunden|dalen|viken|hagen|åsen|björk|svärd|sköld|skolan|skola|holme|hjelm|mannen|gatan|vägen|torget|hemmet)$/;

/** Splits a compound in two known parts with or without an s between; a long known tail is enough. */
const isCompound = (word: string): boolean => {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const tail = word.slice(cut);
    if (!isForm(tail)) continue;
    if (tail.length >= 5 && !NAME_TAILS.test(tail)) return true;
    const head = word.slice(0, cut);
    if (cut >= 4 && (isForm(head) || FORMS.has(`${head}a`) || FORMS.has(`${head}e`))) return true;
  }
  return false;
};

/** Words are no longer than this; what is longer is not looked up. */
const LONGEST = 40;

/**
 * Whether a word is an ordinary Swedish one, in any form, or a compound of such.
 * @param word in lower case
 */
export const isCommon = (word: string): boolean =>
  isForm(word) || (word.length <= LONGEST && (MADE.test(word) || isCompound(word)));

/** Whether a word stands in the lists itself, as a form, so that a name spelled like it is in doubt. */
export const isListed = isForm;
