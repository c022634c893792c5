import type { Trx } from '../../storage/db';
import type { DeliveryKind, Feature, Turn } from '../../turn/feature';
import { sayText, showCard, type Reply } from '../../turn/reply';
import type { Beyond } from '../threshold/api';
import { unitsHere, unitsOf } from './access';
import { makeAsk } from './ask';
import { makeAskerActions } from './asker-actions';
import { makeNews } from './news';
import { makeNumbers } from './numbers/show-numbers';
import type { ConsultationPorts } from './ports';
import { queueOf } from './store';
import { makeUnitActions } from './unit-actions';
import { queueCard } from './views/booking-cards';
import * as words from './views/words';

/** The feature, what it sends unasked, and what it begins beyond the threshold. */
export interface Consultations {
  readonly feature: Feature;
  readonly news: DeliveryKind<Trx>;
  readonly form: Beyond;
}

/** Anonymous psychologist consultations, asked for in writing beside the phone: `boka psykolog`, `mina bokningar`, `kö`. */
export const makeConsultations = (ports: ConsultationPorts): Consultations => {
  const { db, units, catalogue, isAdmin } = ports;
  const ask = makeAsk(ports);
  const asker = makeAskerActions(ports);
  const numbers = makeNumbers(ports);

  /** In a unit's channel its own queue; alone with an administrator, those of the tenant's units. */
  const queue = async (turn: Turn): Promise<Reply> => {
    const here = await unitsHere(db, units, turn);
    const alone = turn.scope === 'personal' && isAdmin(turn.person);
    const shown = here.length === 0 && alone ? unitsOf(units, turn.person.tenant) : here;
    if (shown.length === 0) return { ...sayText(words.QUEUE_WHERE), denied: true };
    const cards = await Promise.all(shown.map(async (unit) => queueCard(catalogue, await queueOf(db, unit), turn.at)));
    return { messages: cards.flatMap((card) => showCard(card, words.SUMMARY.queue).messages) };
  };

  return {
    form: ask.form,
    news: makeNews(ports),
    feature: {
      name: 'consultations',
      commands: [
        {
          words: ['boka psykolog', 'anonym psykolog'],
          help: 'Bokar en anonym psykologkonsultation i Värmland, utan namn.',
          run: (_rest, turn) => ask.begin(turn),
        },
        {
          words: ['mina bokningar'],
          help: 'Visar dina bokningar och hur de står.',
          run: (_rest, turn) => asker.list(turn),
        },
        { words: ['kö', 'kön'], run: (_rest, turn) => queue(turn) },
        { words: ['bokningar i siffror'], run: (_rest, turn) => numbers.show(turn) },
      ],
      actions: [...ask.actions, ...asker.actions, ...makeUnitActions(ports), numbers.file],
    },
  };
};
