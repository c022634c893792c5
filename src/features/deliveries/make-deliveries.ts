import type { Db } from '../../storage/db';
import type { Feature } from '../../turn/feature';
import type { Person } from '../../turn/person';
import { sayText, showCard } from '../../turn/reply';
import { countByDay } from './count-by-day';
import { reportCard } from './report-card';
import * as words from './words';

export interface DeliveriesPorts {
  readonly db: Db;
  readonly isAdmin: (person: Person) => boolean;
}

/** So many days are shown. */
const DAYS = 7;

/** How the sending goes, for an organisation's administrators: `utskick`. Counts, and nobody's. */
export const makeDeliveries = ({ db, isAdmin }: DeliveriesPorts): Feature => ({
  name: 'deliveries',
  commands: [
    {
      words: ['utskick'],
      help: 'Visar hur påminnelserna har gått fram. Bara för administratörer.',
      run: async (_rest, { person, guest, today }) => {
        if (!isAdmin(person) || guest) return { ...sayText(words.NOT_ADMIN), denied: true };
        const card = reportCard(await countByDay(db, person.tenant, DAYS), today);
        return { ...showCard(card, words.SUMMARY), private: true };
      },
    },
  ],
  actions: [],
});
