import type { LocalDate } from '../../../calendar/local-date';
import { sayDate } from '../../../calendar/swedish-date';
import { sayNumber } from '../../../calendar/swedish-number';
import type { CardView } from '../../../turn/reply';
import type { KeptFact } from '../fact';
import { titleOf } from './list-card';

/** As many as are named; the list has the rest. */
const NAMED = 10;

/** What is to be made sure of, sent once a month at most. Its first line tells nothing of a place. */
export const dueCard = (facts: readonly KeptFact[], today: LocalDate): CardView => ({
  template: 'local-facts/due',
  data: {
    notices: [],
    text: `${facts.length === 1 ? 'En uppgift har' : `${sayNumber(facts.length, 'en')} uppgifter har`} snart gått ett år utan kontroll. Ring numren och öppna länkarna. Stämmer de? Markera det i listan.`.replace(
      /^./,
      (first) => first.toUpperCase(),
    ),
    lines: [
      ...facts.slice(0, NAMED).map((kept) => `${titleOf(kept)}: kontrollerad ${sayDate(kept.fact.checked, today)}`),
      ...(facts.length > NAMED ? [`… och ${String(facts.length - NAMED)} till i listan.`] : []),
    ],
  },
});
