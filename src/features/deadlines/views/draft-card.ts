import type { LocalDate } from '../../../calendar/local-date';
import { sayDate } from '../../../calendar/swedish-date';
import type { Catalogue } from '../../../guidelines/catalogue';
import type { WatchableDeadline } from '../../../guidelines/watchable';
import type { CardView } from '../../../turn/reply';
import { lastDay, type WatchedDeadline } from '../deadline';

/**
 * A message to whom the guideline gives the deadline, to be copied and sent by its owner: the bot contacts nobody. It names
 * no matter: the owner's code means nothing to the other side, and how the two of them speak of the child is their own.
 */
export const draftCard = (
  catalogue: Catalogue,
  rule: WatchableDeadline,
  deadline: WatchedDeadline,
  today: LocalDate,
): CardView => {
  const last = lastDay(deadline);
  const day = sayDate(last, today);
  return {
    template: 'deadlines/draft',
    data: {
      to: `Till: ${rule.acts.name}`,
      lines: [
        'Hej,',
        `det gäller: ${rule.name}. Tiden räknas från ${sayDate(deadline.startOn, today)}.`,
        catalogue.say(rule.says, rule),
        last < today
          ? `Sista dagen var ${day}. Jag har inte fått svar. Hur går det?`
          : `Sista dagen är ${day}. Kan du svara senast då, eller säga till om det inte går?`,
      ],
      source: catalogue.sourceLine(rule),
    },
  };
};
