import { foldPlace } from './fold-place';
import { EVERYDAY_NAMES, MUNICIPALITIES_BY_COUNTY } from './swedish-municipalities';

/** A Swedish municipality. `ambiguous`: its name is also an everyday word or a person's name. */
export interface Municipality {
  readonly name: string;
  readonly county: string;
  readonly ambiguous: boolean;
}

/** All 290, by county and then by name. */
export const MUNICIPALITIES: readonly Municipality[] = Object.entries(MUNICIPALITIES_BY_COUNTY).flatMap(
  ([county, names]) => names.map((name) => ({ name, county, ambiguous: EVERYDAY_NAMES.has(foldPlace(name)) })),
);

/** Every county, as the rule module names them. */
export const COUNTIES: readonly string[] = Object.keys(MUNICIPALITIES_BY_COUNTY);

/** With its rings and dots: Håbo and Habo are two places. */
const keepMarks = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();

const exactly = new Map(MUNICIPALITIES.map((municipality) => [keepMarks(municipality.name), municipality]));
const loosely = new Map(
  [...MUNICIPALITIES].reverse().map((municipality) => [foldPlace(municipality.name), municipality]),
);

const named = (name: string): Municipality | undefined => exactly.get(keepMarks(name)) ?? loosely.get(foldPlace(name));

/**
 * The municipality that somebody wrote: its name in any case, with or without rings, dots and hyphen, alone or with
 * "kommun" or "stad", also in the genitive. Null for any other word.
 */
export const municipalityNamed = (written: string): Municipality | null => {
  const whole = written.replace(/[.!?,]+$/, '').trim();
  const bare = whole.replace(/\s+(?:kommuns?|stads?)$/i, '').trim();
  return named(whole) ?? named(bare) ?? named(bare.replace(/s$/i, '')) ?? null;
};
