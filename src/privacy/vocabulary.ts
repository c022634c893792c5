import { isCommon, isListed } from './common';
import { NORDIC_FIRST_NAMES } from './words/first-names-nordic';
import { WORLD_FIRST_NAMES } from './words/first-names-world';
import { list } from './words/list';
import { NAMES_THAT_ARE_WORDS, NEVER_NAMES } from './words/names-that-are-words';
import { NAMED_THINGS, PLACES } from './words/places';
import { SERVICES_AND_TITLES } from './words/services-and-titles';
import { NATURE_ENDING, SURNAME_ENDING, SURNAMES } from './words/surnames';

const PLAIN: Readonly<Record<string, string>> = { ø: 'o', æ: 'a', đ: 'd', ł: 'l', ı: 'i', ð: 'd', þ: 'th' };

/** Without marks on its letters, as foreign keyboards and hurried people write. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæđłıðþ]/g, (letter) => PLAIN[letter] ?? letter);

const isPlain = (name: string): boolean => /^[a-z'-]*$/.test(name);

/** The names, and their plain spellings where those are no words. */
const withPlain = (names: readonly string[]): ReadonlySet<string> => {
  const marked = names.filter((name) => !isPlain(name)).map(plain);
  return new Set([...names, ...marked.filter((name) => !isCommon(name))]);
};

const never = new Set(list(NEVER_NAMES));
const canBeName = (name: string): boolean => !never.has(name);

const words = new Set(list(NAMES_THAT_ARE_WORDS));
const firstNames = withPlain([...list(NORDIC_FIRST_NAMES), ...list(WORLD_FIRST_NAMES)].filter(canBeName));
const surnames = withPlain(list(SURNAMES).filter(canBeName));
const places = withPlain(list(PLACES));
const things = new Set(
  list(NAMED_THINGS + SERVICES_AND_TITLES).filter((thing) => !firstNames.has(thing) && !surnames.has(thing)),
);

/** How sure a word is as a name by itself: `word` means that it is an ordinary word too. */
export type Sureness = 'sure' | 'word' | null;

/** What is known of a word without its neighbours. */
export interface Sense {
  readonly first: Sureness;
  readonly last: Sureness;
  readonly common: boolean;
  readonly place: boolean;
  readonly thing: boolean;
}

const sureness = (names: ReadonlySet<string>, low: string): Sureness => {
  if (!names.has(low) && (isPlain(low) || /[åäö]/.test(low) || !names.has(plain(low)))) return null;
  return words.has(low) ? 'word' : 'sure';
};

/** By its end: `word` where it is also a compound that anyone could make ("skogsmark"). */
const surenessByEnd = (low: string, common: boolean): Sureness => {
  if (low.length < 5) return null;
  if (common) return !isListed(low) && NATURE_ENDING.test(low) ? 'word' : null;
  return SURNAME_ENDING.test(low) ? 'sure' : null;
};

const lookUp = (low: string): Sense => {
  const first = sureness(firstNames, low);
  const place = places.has(low);
  const thing = things.has(low);
  const common = isCommon(low);
  const last = sureness(surnames, low) ?? (first || place || thing ? null : surenessByEnd(low, common));
  return { first, last, common, place, thing };
};

const isNothing = (sense: Sense): boolean =>
  !sense.first && !sense.last && !sense.common && !sense.place && !sense.thing;

/**
 * What a word means, and whether it was its genitive that was found: "ninas" is Nina's, but "finns" is no Finn's,
 * since the s comes off only where the whole is neither a word of the lists nor a name itself.
 * @param low in lower case
 */
export const senseOf = (low: string): Sense & { readonly genitive: boolean } => {
  const whole = lookUp(low);
  const stem = low.replace(/(?:'s|:s|s)$/, '');
  if (stem === low || stem.length < 2 || whole.first || whole.last || whole.thing || isListed(low))
    return { ...whole, genitive: false };
  const owner = lookUp(stem);
  return isNothing(owner) ? { ...whole, genitive: false } : { ...owner, genitive: true };
};
