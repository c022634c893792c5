import type { CardView } from '../../../turn/reply';
import { WRONGS } from '../choices';
import type { KeptFact } from '../fact';
import { titleOf } from './list-card';

/** As many as a card holds with room to spare. */
const MOST = 40;

/** Which fact is wrong, and how: closed choices alone. @param form the same for every press of this card */
export const reportCard = (facts: readonly KeptFact[], place: string, form: string): CardView => ({
  template: 'local-facts/report',
  data: {
    place,
    form,
    facts: facts.slice(0, MOST).map((kept) => ({ title: titleOf(kept), value: kept.id })),
    wrongs: Object.entries(WRONGS).map(([value, title]) => ({ title, value })),
  },
});

/** The receipt. */
export const reportedCard = (organisation: string): CardView => ({
  template: 'local-facts/reported',
  data: { text: `${organisation} ser nu att något är fel. De ser inte vem som har rapporterat.` },
});
