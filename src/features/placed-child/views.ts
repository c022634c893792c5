import type { LocalDate } from '../../calendar/local-date';
import type { Catalogue } from '../../guidelines/catalogue';
import type { CardView } from '../../turn/reply';
import { GOES_BY, MATTER_NAMES } from './matters';
import { COUNTIES, COUNTY_NAMES, type County, type Places } from './places';
import { whoSpeaks } from './who-speaks';

/** Neutral, for lists and locked screens. */
export const SUMMARY = 'Vilken riktlinje gäller?';

const choices = COUNTIES.map((county) => ({ title: COUNTY_NAMES[county], value: county }));

/** Asks for the three places. @param decided what is filled in: where the person works, or nothing */
export const placesCard = (decided: County | null): CardView => ({
  template: 'placed-child/places',
  data: { counties: choices, decided: decided ?? '' },
});

const NONE = 'Ingen riktlinje här. Fråga dem som finns på platsen.';
const SCHOOL_ACT = 'Texten återger skollagen, som gäller i hela landet.';

/** What weakens it all comes first; then matter by matter who says what. The places themselves are not repeated. */
export const spreadCard = (catalogue: Catalogue, places: Places, today: LocalDate): CardView => {
  const { matters, conflicts, rules } = whoSpeaks(catalogue, places);
  return {
    template: 'placed-child/spread',
    data: {
      heading: 'Vilken riktlinje säger vad',
      ages: catalogue
        .marksFor(rules, today)
        .flatMap(({ kind, text }) => (kind === 'conflict' || kind === 'by-place' ? [] : [text])),
      matters: matters.map(({ matter, spoken }) => ({
        title: MATTER_NAMES[matter],
        goesBy: GOES_BY[matter],
        none: spoken.length === 0 ? [NONE] : [],
        spoken: spoken.map(({ text, source, act }) => ({ text, source, act: act === null ? [] : [SCHOOL_ACT] })),
      })),
      apart: conflicts.length > 0 ? [{ heading: 'Där de skiljer sig' }] : [],
      conflicts,
    },
  };
};
