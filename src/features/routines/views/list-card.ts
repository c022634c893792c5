import type { LocalDate } from '../../../calendar/local-date';
import { localDateAt } from '../../../calendar/local-date';
import { sayDate } from '../../../calendar/swedish-date';
import type { Catalogue } from '../../../guidelines/catalogue';
import type { Journey } from '../../../guidelines/model';
import type { CardView } from '../../../turn/reply';
import type { LeftWalk } from '../store';

/** So many left walks have a button of their own. */
const MOST_LEFT = 3;

const LONGEST_TITLE = 32;

/** What can be begun, and what was left in the middle. */
export const listCard = (
  {
    heading,
    notices,
    journeys,
    left,
  }: {
    readonly heading: string;
    readonly notices: readonly string[];
    readonly journeys: readonly Journey[];
    readonly left: readonly LeftWalk[];
  },
  catalogue: Catalogue,
  today: LocalDate,
): CardView => {
  const begun = left.flatMap((walk) => {
    const found = catalogue.journey(walk.journey);
    return found ? [{ walk, journey: found.journey }] : [];
  });
  return {
    template: 'routines/list',
    data: {
      heading,
      notices,
      left: begun.map(
        ({ walk, journey }) => `Påbörjad: ${journey.name}, senast ${sayDate(localDateAt(walk.updatedAt), today)}.`,
      ),
      pick: journeys.length > 0 ? [{ choices: journeys.map(({ id, name }) => ({ title: name, value: id })) }] : [],
      go: begun
        .map(({ journey }) => ({ title: `Fortsätt: ${journey.name}`.slice(0, LONGEST_TITLE), journey: journey.id }))
        .filter(({ title }, i, all) => all.findIndex((other) => other.title === title) === i)
        .slice(0, MOST_LEFT),
    },
  };
};

/** Asked when a journey is begun that was left in the middle. */
export const resumeCard = (journey: Journey, walk: LeftWalk, today: LocalDate): CardView => ({
  template: 'routines/resume',
  data: {
    heading: 'Du har påbörjat den här rutinen',
    name: journey.name,
    since: `Senast ${sayDate(localDateAt(walk.updatedAt), today)}.`,
    journey: journey.id,
  },
});
