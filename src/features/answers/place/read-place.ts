import type { Municipality } from '../../../guidelines/places';
import { fold } from '../finding/fold';
import { COUNTY_WAYS, DISTRICTS, NAME_TAILS, OTHER_COUNTIES } from '../words/place-words';
import type { NamedPlace } from './named-place';

/** What names there are. Municipalities without a guideline are among them, so that they can be said no to. */
export interface PlaceNames {
  readonly municipalities: readonly Municipality[];
  /** Counties with a guideline of their own, as the catalogue names them. */
  readonly counties: readonly string[];
}

interface Word {
  readonly text: string;
  readonly folded: string;
}

interface Name {
  readonly place: NamedPlace;
  /** Also an everyday word or a first name. */
  readonly ambiguous: boolean;
}

const WORD = /[\p{L}\d]+/gu;
const tails = new Set(NAME_TAILS);

/** Words after which a name is a place, even one that is an everyday word. */
const LEADS = /^(?:i|fran|till|inom|in|from|at|kommun|kommunen)$/;
/** What may follow an everyday word that is a place, typed without a capital: "i vara då". */
const CLOSES = /^(?:da|nu|har|galler|gor)$/;
/** Before a place that somebody comes from. */
const ORIGIN = /^(?:av|fran|by|from)$/;
const KOMMUN = /^(?:kommuns?|kommunens?|stads?)$/;

const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '');

/** "Region Jämtland Härjedalen" is the county's, not the municipality Härjedalen's. */
const isPartOfRegion = (words: readonly Word[], at: number): boolean =>
  /^jamtlands?$/.test(words[at - 1]?.folded ?? '') && /^harjedalens?$/.test(words[at]?.folded ?? '');

const speaksOfPlace = (words: readonly Word[], at: number, length: number, ambiguous: boolean): boolean => {
  const next = words[at + length]?.folded ?? '';
  if (tails.has(next)) return false;
  if (!ambiguous || KOMMUN.test(next)) return true;
  const before = words[at - 1]?.folded ?? '';
  const closes = at + length >= words.length || CLOSES.test(next);
  return LEADS.test(before) && (isCapital(words[at]) || (before === 'i' && closes));
};

const namesOf = ({ municipalities, counties }: PlaceNames): ReadonlyMap<string, Name> => {
  const names = new Map<string, Name>();
  const add = (said: string, name: Name) => {
    const folded = fold(said).replace(/-/g, ' ');
    for (const way of folded.endsWith('s') ? [folded] : [folded, `${folded}s`]) names.set(way, name);
  };
  for (const [said, named] of Object.entries(COUNTY_WAYS)) {
    const county = counties.find((candidate) => fold(candidate).startsWith(fold(named)));
    if (county !== undefined) add(said, { place: { kind: 'county', name: county }, ambiguous: false });
  }
  // Said no to like a municipality without a guideline.
  for (const name of OTHER_COUNTIES)
    add(name, { place: { kind: 'municipality', name, origin: false }, ambiguous: false });
  for (const { name, ambiguous } of municipalities) {
    const place = { kind: 'municipality', name, origin: false } as const;
    add(name, { place, ambiguous: ambiguous || fold(name).length < 4 });
    for (const [said, whole] of Object.entries(DISTRICTS)) if (whole === name) add(said, { place, ambiguous: false });
  }
  return names;
};

/**
 * Reads which places a question names, in order. Names that are everyday words ("vara", "are", "mark") count only after
 * a preposition and with a capital, or before "kommun". A place inside the name of a method or a university is none.
 */
export const makeReadPlaces = (given: PlaceNames): ((question: string) => readonly NamedPlace[]) => {
  const names = namesOf(given);
  const longest = Math.max(...[...names.keys()].map((name) => name.split(' ').length));

  return (question) => {
    const words: Word[] = [...question.normalize('NFC').matchAll(WORD)].map(([text]) => ({ text, folded: fold(text) }));
    const found: NamedPlace[] = [];
    for (let at = 0; at < words.length; at++)
      for (let length = Math.min(longest, words.length - at); length > 0; length--) {
        const spoken = words.slice(at, at + length).map(({ folded }) => folded);
        const name = names.get(spoken.join(' '));
        if (!name || isPartOfRegion(words, at) || !speaksOfPlace(words, at, length, name.ambiguous)) continue;
        const origin = ORIGIN.test(words[at - 1]?.folded ?? '');
        found.push(name.place.kind === 'municipality' ? { ...name.place, origin } : name.place);
        at += length - 1;
        break;
      }
    return found;
  };
};
