import { isCommon, isListed } from '../common';
import { cueBefore, type Find, type Finder } from '../finder';
import { senseOf } from '../vocabulary';

const NUMBER = '[0-9]{1,3}(?: ?[a-hA-H](?![\\p{L}]))?';
const STREET =
  '(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|allén|allé|allen|backen|brinken|kroken|slingan|leden|ringen|esplanaden|kajen|liden|höjden|gränd|svängen|stråket|bågen|rundan|vreten|terrassen|platsen|plan|promenaden|avenyn|brynet|gärdet|hagen|lyckan|åsen|bergsgatan|tomten|tunet|loftet|gången|trappan|udden|viken|dalen|lunden|parken|gården|skogen|ängen|holmen|strand|stranden)';

/** "Åsgatan 12", "storgatan 5b", "Karl Johans väg 3" */
const HOUSE = new RegExp(
  `(?<![\\p{L}\\p{N}-])((?:\\p{Lu}\\p{L}{1,20} ){0,3})(\\p{L}{2,25}${STREET}|(?<=s )${STREET}),? (${NUMBER})(?![\\p{N}:.]\\p{N}|\\p{N}| ?(?:%|kr|§|kap|år|barn|dagar|veckor|mån|min|tim|personer|elever|kg|cm|gånger|st\\b))`,
  'gu',
);
/** "Björkliden 4", "Skogsbrynet 7": any word with a capital and a house number, where somebody lives. */
const LIVED = new RegExp(
  `(?<![\\p{L}\\p{N}-])\\p{Lu}\\p{L}{2,25}(?: \\p{Lu}?\\p{L}{2,25})?,? ${NUMBER}(?![\\p{N}:.]\\p{N}|\\p{N}| ?(?:%|kr|§|kap|år|barn|dagar|veckor|mån|min|tim))`,
  'gu',
);
const LIVES =
  /(?<![\p{L}])(?:bor|bodde|bo|boende|adress|adressen|hemadress|hemadressen|folkbokförd|folkbokförda|skriven|skrivna|flyttat till|flyttade till|flyttar till|hemma på|hemma hos \p{L}{2,12},?|lägenheten|lägenhet|huset|villan|villa|gården|radhus|radhuset|hyr|hyresrätt|uppgång|porten|bostaden|hemmet)(?: \p{L}{1,14}){0,5}[ ,:(]{1,3}$/u;
const POSTAL = /(?<![\p{N}-])(?:s-|se-)?([1-9][0-9]{2}) ?([0-9]{2}) (\p{L}{2,20}(?: \p{Lu}\p{L}{1,20})?)/gu;
const BOX =
  /(?<![\p{L}])(?:box|postbox|pl|postlåda) [0-9]{1,5}(?: ?[a-z](?![\p{L}]))?(?:, ?[1-9][0-9]{2} ?[0-9]{2} \p{L}{2,20})?/gu;
const FLAT =
  /(?<![\p{L}])(?:lgh|lägenhet|lägenhetsnummer|lgh\.? ?nr)[ .:]{1,2}[0-9]{3,4}(?![0-9])|(?<![\p{L}])c\/o \p{L}{2,20}(?: \p{L}{2,20})?/gu;
/** Without a number only where it is said that somebody lives there. */
const BARE = /(?<![\p{L}-])\p{L}{3,25}(?:gatan|vägen|gränden|gränd|stigen|allén|torget)(?![\p{L}])(?! [0-9])/gu;
const LIVES_NEAR =
  /(?<![\p{L}])(?:bor|bodde|adressen|adress|folkbokförd|flyttat till|hemma)(?: \p{L}{1,14}){0,3} (?:på|vid|är)? ?$/u;

const NO_STREET =
  /^(?:e-?post|motor|e|europa|riks|läns|om|gen|mellan|huvud|tjänste|väg|luft|järn|gång|cykel|skol|sjuk|lands|hem|ut|in|upp|ned|fram|bak|av|på|kontakt|remiss|vård|samverkans|kommunikations|informations|besluts|tele|fot|trappupp|över|under|genom|till|ned|för|å|med|bort|ur|rättegång|om|in|ingång|utgång|fram|tids|livs|arbets|sam|skriftliga|bra|fel|rätt|hel|lång|kort|sjukhus|hus|skogs|barn|avrätts|gymnasie|lek|djur|bil)$/;

const isStreetWord = (word: string): boolean => {
  const stem = word.replace(/(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|allén|torget|torg)$/, '');
  return !NO_STREET.test(stem) && !(isListed(word) && !/(?:gatan|gränden|gränd)$/.test(word));
};

const certainly = (start: number, end: number): Find => ({ start, end, kind: 'address', certainty: 'certain' });
const possibly = (start: number, end: number): Find => ({ start, end, kind: 'address', certainty: 'possible' });

/** Where somebody lives: street and number, box, flat, postal code with its town. */
export const findStreetAddresses: Finder = ({ reading: { text, low } }) => {
  const postal = [...text.matchAll(POSTAL)].flatMap((match): Find[] => {
    const town = (match[3] ?? '').toLowerCase();
    const [start, end] = [match.index, match.index + match[0].length];
    const known = senseOf(town.split(' ')[0] ?? '').place;
    if (/(?:kr|tel|ring|konto|nr|nummer)[ .:]{0,3}$/.test(low.slice(Math.max(0, start - 10), start))) return [];
    if (!known && (!/^\p{Lu}/u.test(match[3] ?? '') || isCommon(town))) return [];
    return [certainly(start, end)];
  });
  const houses = [...text.matchAll(HOUSE)].flatMap((match): Find[] => {
    const word = (match[2] ?? '').toLowerCase();
    const [start, end] = [match.index, match.index + match[0].length];
    if (!isStreetWord(word)) return [];
    const street = /(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|allén|torget|torg)$/.test(word);
    const lived = cueBefore(low, start, LIVES, 60);
    const joined = postal.some((found) => found.start - end < 4 && found.start >= end);
    if (!street && !lived && !joined && (isCommon(word) || !/^\p{Lu}/u.test(match[2] ?? ''))) return [];
    return [lived || joined ? certainly(start, end) : possibly(start, end)];
  });
  const lived = [...text.matchAll(LIVED)].flatMap((match): Find[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const joined = postal.some((found) => found.start - end < 4 && found.start >= end);
    const after = /^ (?:är|var) (?:adressen|hemadressen|deras adress)/.test(low.slice(end, end + 30));
    const spoken = cueBefore(low, start, LIVES, 60);
    return joined || after || spoken ? [certainly(start, end)] : [];
  });
  const boxes = [...low.matchAll(BOX)].map((match) => certainly(match.index, match.index + match[0].length));
  const flats = [...low.matchAll(FLAT)].map((match) => possibly(match.index, match.index + match[0].length));
  const bare = [...low.matchAll(BARE)].flatMap((match): Find[] =>
    isStreetWord(match[0]) && cueBefore(low, match.index, LIVES_NEAR, 50)
      ? [possibly(match.index, match.index + match[0].length)]
      : [],
  );
  return [...houses, ...lived, ...boxes, ...postal, ...flats, ...bare];
};
