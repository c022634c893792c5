import type { LocalDate } from '../../calendar/local-date';
import { sayDate } from '../../calendar/swedish-date';
import type { DeliveryState } from '../../storage/schema';
import type { CardView } from '../../turn/reply';
import type { DayCounts } from './count-by-day';
import * as words from './words';

const lineOf = ({ states }: DayCounts): string =>
  (Object.keys(words.STATES) as DeliveryState[])
    .flatMap((state) => (states[state] ? [`${String(states[state])} ${words.STATES[state]}`] : []))
    .join(', ');

/** How an organisation's deliveries of the latest days stand: a day a line, in numbers only. */
export const reportCard = (days: readonly DayCounts[], today: LocalDate): CardView => ({
  template: 'deliveries/report',
  data: {
    days: days.map((day) => ({ day: sayDate(day.day, today), line: lineOf(day) })),
    notes: [
      ...(days.length === 0 ? [words.NONE] : []),
      ...(days.some(({ states }) => states.refused) ? [words.REFUSED_MEANS] : []),
    ],
  },
});
