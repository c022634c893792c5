import type { LocalDate } from '../../../calendar/local-date';
import type { CardView } from '../../../turn/reply';
import type { WatchedDeadline } from '../deadline';
import { PAGE } from './list-card';
import { toSections, type RuleName } from './sections';
import { stillPaused, youHave } from './words';

const LABELS = { late: 'Sena', today: 'I dag', soon: 'Snart' };

/** One morning's deadlines gathered. Its first line shows before the card is opened, and tells only how many. */
export const dueCard = (
  deadlines: readonly WatchedDeadline[],
  nameOf: RuleName,
  today: LocalDate,
  paused: readonly WatchedDeadline[] = [],
): CardView => ({
  template: 'deadlines/due',
  data: {
    heading: `${youHave(deadlines.length)} att titta på`,
    notices: [
      ...(deadlines.length > PAGE ? [`Här är de ${PAGE} första. Öppna dina frister för att se alla.`] : []),
      ...(paused.length > 0 ? [stillPaused(paused.slice(0, PAGE))] : []),
    ],
    sections: toSections(deadlines.slice(0, PAGE), LABELS, nameOf, today),
  },
});
