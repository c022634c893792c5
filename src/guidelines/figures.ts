import { REFERENCE } from './model';

/**
 * Figures that are part of a name and stand in no rule: parts of a document, annexes, steps and school years, and years
 * that say when something was ("våren 2017"). A year in a date or in an act's number is not among them.
 */
const NAMES = [
  /(?<!\p{L})(?:del|bilaga|checklista|steg|punkt|avsnitt|nivå|kapitel)\s\d{1,2}\b/giu,
  /(?<!\p{L})(?:åk|årskurs|årskurserna)\s\d(?:\s?[–-]\s?\d)?/giu,
  /(?<![\d:.-])(?:19|20)\d\d(?:–(?:19|20)\d\d)?(?![\d:-])/gu,
];

const COUNTED = '(?:dygn|dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år|timm(?:e|ar)|minut(?:er)?|halvår)';
const FROM_TWO =
  '(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|arton|tjugo(?:ett|en|två|fyra|åtta)?|trettio|nittio)';
/** "En dag" and "ett år" are also said of no length in particular; a week, month or hour counted by one is a length. */
const SPELLED = [
  new RegExp(`(?<!\\p{L})${FROM_TWO}\\s(?:\\p{L}+\\s)?${COUNTED}(?!\\p{L})`, 'giu'),
  /(?<!\p{L})(?:inom|högst|längst|minst|efter|senast)\s(?:en|ett)\s(?:dygn|dag|veckan?|månad|år|timme|halvår)(?!\p{L})/giu,
  /(?<!\p{L})(?:var(?:t|je)?\s(?:tredje|fjärde|femte|sjätte|tionde)|vartannat|varannan)\s(?:dag|vecka|månad|år)(?!\p{L})/giu,
];

/** Most sentences have neither a digit nor a unit of time, and are done with at once. */
const HINT = /\d|\s(?:dygn|dag|veck|månad|år|timm|minut|halvår)/i;

/** The figures that stand in a sentence in themselves, in digits or in words, instead of being drawn from a rule. */
export const figuresIn = (sentence: string): readonly string[] => {
  if (!HINT.test(sentence)) return [];
  const own = sentence.replace(REFERENCE, '…');
  const nameless = NAMES.reduce((text, name) => text.replace(name, '…'), own);
  return [...(nameless.match(/\S*\d\S*/gu) ?? []), ...SPELLED.flatMap((pattern) => own.match(pattern) ?? [])];
};
