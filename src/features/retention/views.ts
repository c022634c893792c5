import type { CardView } from '../../turn/reply';
import { PERIODS, PRUNED, type Days } from './periods';
import { inDays, label } from './words';

/** The periods as they are, to be changed; under what has just happened. */
export const periodsCard = (days: Days, notices: readonly string[] = []): CardView => ({
  template: 'retention/periods',
  data: {
    notices,
    seen: days,
    periods: PRUNED.map((table) => ({
      id: table,
      label: label(table),
      value: String(days[table]),
      choices: PERIODS[table].choices.map((one) => ({ title: inDays(one), value: String(one) })),
    })),
    reasons: PRUNED.map((table) => `${PERIODS[table].what}: ${PERIODS[table].why}.`),
  },
});

/** What an old card of the bot's becomes: nothing of what it said. */
export const PRUNED_CARD: CardView = { template: 'retention/pruned', data: {} };
