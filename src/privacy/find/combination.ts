import type { Find, Finder } from '../finder';
import { list } from '../words/list';
import { PLACES } from '../words/places';

/** Each alone says little; which of them together point out one child is listed below. */
const MARKS = {
  only: /(?<![\p{L}])(?:(?:den |det |de )?enda (?:\p{L}+ ){0,2}(?:familj\p{L}*|barn\p{L}*|flick\p{L}*|pojk\p{L}*|elev\p{L}*|tjej\p{L}*|kill\p{L}*|på orten|i byn|i kommunen|på ön|i klassen|på skolan)|som alla känner till|alla vet vilka|välkänd familj|kända familjen)/u,
  news: /(?<![\p{L}])(?:(?:stod|varit|var|skrevs|skrivits|skrivit|uppmärksammad\p{L}*|omskriven|omskrivna|omskrivet|sågs|synts) (?:\p{L}+ ){0,3}(?:tidningen|tidningarna|media|nyheterna|teve|tv|pressen|radio|facebook|kvällstidningarna)|uppmärksammade (?:fallet|mordet|branden|olyckan|rånet|målet)|omskrivna (?:fallet|mordet|branden|olyckan))/u,
  event:
    /(?<![\p{L}])(?:branden|husbranden|villabranden|olyckan|trafikolyckan|bussolyckan|mordet|mördades|mördade|drunknade|drunkningen|skjutningen|skottlossningen|sköts till döds|knivdådet|explosionen|rånet|dubbelmordet|gisslandramat|kidnappningen)(?![\p{L}])/u,
  role: /(?<![\p{L}])(?:(?:präst|kommunalråd|borgmästar|landshövding|rektor|polischef|polis|brandchef|läkar|tandläkar|politiker|riksdags\p{L}*|minister|idrottsstjärn|fotbollsproffs|artist|influencer|socialchef|domar|imam|pastor|kyrkoherde|kommundirektör|ordförande|handlar|bagar|krog\p{L}*|skolchef|förskolechef|hockeyspelar|youtuber)(?:e|en|ens|ns|s|ets|et|rens|arens|ans)?s? (?:son|dotter|barn|barnbarn|pojke|flicka|familj|tvillingar)|(?:dotter|son|barn|barnbarn) till (?:\p{L}+ ){0,2}(?:präst\p{L}*|kommunalråd\p{L}*|borgmästar\p{L}*|landshövding\p{L}*|rektor\p{L}*|polischef\p{L}*|politiker\p{L}*|riksdags\p{L}*|minist\p{L}*|socialchef\p{L}*|imam\p{L}*|pastor\p{L}*|kyrkoherd\p{L}*|handlar\p{L}*))/u,
  many: /(?<![\p{L}])(?:trilling\p{L}*|fyrling\p{L}*|femling\p{L}*|(?:sju|åtta|nio|tio|elva|tolv|tretton|8|9|10|11|12|13) (?:syskon|barn i familjen)|siames\p{L}*)/u,
  rare: /(?<![\p{L}])(?:albin\p{L}*|dvärgväxt|kortväxt|transplanterad|hjärttransplant\p{L}*|progeri|brännskadad \p{L}+ ansiktet|saknar (?:en |ett |båda )?(?:arm|ben|hand|armar|ben)|rullstolsburen|ledarhund|döv\p{L}*|blind\p{L}*)(?![\p{L}])/u,
  age: /(?<![\p{N}])(?:[1-9]|1[0-9])[ -]?år(?:ig|ing|iga|ingen)?|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton)[ -]?åring/u,
  place: new RegExp(
    `(?<![\\p{L}])(?:i|från|på) (?:${list(PLACES)
      .filter((p) => p.length > 2)
      .join('|')}|byn|orten|samhället|ön)(?![\\p{L}])`,
    'u',
  ),
  origin:
    /(?<![\p{L}])från (?:nepal|bhutan|island|mongoliet|kuba|peru|jemen|laos|samoa|tchad|malawi|bolivia|fiji|grönland|färöarna|haiti|jamaica|moldavien)(?![\p{L}])/u,
} as const;
type Mark = keyof typeof MARKS;

/** Together these leave so few children that one can be told. */
const SETS: readonly (readonly Mark[])[] = [
  ['only', 'place'],
  ['only', 'origin'],
  ['only', 'rare'],
  ['news', 'age'],
  ['news', 'event'],
  ['news', 'place'],
  ['event', 'place', 'age'],
  ['role', 'place'],
  ['role', 'age'],
  ['many', 'place'],
  ['rare', 'place', 'age'],
];

/** Marks that belong together stand close. */
const REACH = 240;

/** Combinations that point out one child without a name: what makes it rare is the find. */
export const findCombinations: Finder = ({ reading: { low } }) => {
  const finds: Find[] = [];
  for (let from = 0; from < low.length; from += REACH) {
    const part = low.slice(from, from + 2 * REACH);
    const seen = new Map<Mark, RegExpExecArray>();
    for (const mark of Object.keys(MARKS) as Mark[]) {
      const match = MARKS[mark].exec(part);
      if (match) seen.set(mark, match);
    }
    const set = SETS.find((marks) => marks.every((mark) => seen.has(mark)));
    const first = set && seen.get(set[0] ?? 'only');
    if (first)
      finds.push({
        start: from + first.index,
        end: from + first.index + first[0].length,
        kind: 'other',
        certainty: 'possible',
      });
  }
  return finds;
};
