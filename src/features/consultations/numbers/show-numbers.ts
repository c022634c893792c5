import { z } from 'zod/v4';
import { action, type Action, type Turn } from '../../../turn/feature';
import { sayText, showCard, type Reply } from '../../../turn/reply';
import { UNIT_IDS } from '../../bindings/api';
import { unitsOf } from '../access';
import type { ConsultationPorts } from '../ports';
import * as words from '../views/words';
import { bookingsCounted, numbersOf, type Counted, type Numbers } from './count';
import { numbersCard, numbersCsv } from './views';

const OWN = 'egna';

/** Bookings in figures, for administrators: each unit of their tenant, and what their own staff have asked for. */
export const makeNumbers = ({ db, units, isAdmin, offerFile }: ConsultationPorts) => {
  const numbers = async (counted: Counted): Promise<Numbers> => numbersOf(await bookingsCounted(db, counted));

  const mayRead = ({ person, guest }: Turn): boolean => isAdmin(person) && !guest;

  const show = async (turn: Turn): Promise<Reply> => {
    if (!mayRead(turn)) return { ...sayText(words.ADMINS_ONLY), denied: true };
    const { tenant } = turn.person;
    const cards = await Promise.all([
      ...unitsOf(units, tenant).map(async (unit) => numbersCard(await numbers({ unit }), unit)),
      numbers({ tenant }).then((own) => numbersCard(own, OWN)),
    ]);
    return { messages: cards.flatMap((card) => showCard(card, words.SUMMARY.numbers).messages), private: true };
  };

  const file: Action = action({
    verb: 'consultations.numbers-file',
    schema: z.object({ of: z.enum([...UNIT_IDS, OWN]) }),
    texts: {},
    run: async ({ of }, turn) => {
      const { tenant } = turn.person;
      if (!mayRead(turn) || (of !== OWN && units.get(of) !== tenant))
        return { ...sayText(words.ADMINS_ONLY), denied: true };
      const csv = numbersCsv(await numbers(of === OWN ? { tenant } : { unit: of }));
      const url = await offerFile(csv, `bokningar-${of}.csv`, 'csv');
      return url === null ? sayText(words.NO_FILE) : { ...sayText(words.fileAt(url)), private: true };
    },
  });

  return { show, file };
};
