import { COUNTIES, municipalityNamed, MUNICIPALITIES } from '../../guidelines/places';

const WITHOUT_S: ReadonlySet<string> = new Set(['Blekinge', 'Kalmar', 'Skåne', 'Uppsala', 'Örebro']);

/** A county as a place for facts: `Värmlands län`, `Kalmar län`. */
export const countyPlace = (county: string): string => `${county}${WITHOUT_S.has(county) ? '' : 's'} län`;

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const counties = new Map(
  COUNTIES.flatMap((county) => [
    [plain(county), countyPlace(county)],
    [plain(countyPlace(county)), countyPlace(county)],
  ]),
);

/** The place that a text names: a municipality, else a county with or without "län". Null for any other word. */
export const placeNamed = (written: string): string | null =>
  (/\slän$/iu.test(written.trim()) ? undefined : municipalityNamed(written)?.name) ??
  counties.get(plain(written)) ??
  null;

const countyOf = new Map(MUNICIPALITIES.map(({ name, county }) => [name, countyPlace(county)]));

/** A municipality and its county, the nearest first; a county alone. */
export const placesAround = (place: string): readonly string[] => {
  const county = countyOf.get(place);
  return county === undefined ? [place] : [place, county];
};

/** True for a county. */
export const isCounty = (place: string): boolean => !countyOf.has(place);

/** The municipalities of a county; a municipality is its own. */
export const municipalitiesIn = (place: string): readonly string[] =>
  isCounty(place) ? [...countyOf].flatMap(([name, county]) => (county === place ? [name] : [])) : [place];
