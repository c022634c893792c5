import { MAX_ACTIONS } from '../../../cards/limits';
import type { CardView } from '../../../turn/reply';

/** So many buttons are seen at once; the ones after them are under "…". */
const VISIBLE = 3;

/** What makes buttons on the card of an answer, one for each item of the list. */
const BUTTONS = ['watch', 'routine', 'asks', 'words', 'places', 'wrong'] as const;

/**
 * The card of an answer with the question whether it helped: last, and out of the way where there are buttons enough.
 * @param ticket made by chance for this card, so that what is thought of it counts once
 */
export const withFeedback = (card: CardView, unit: string, ticket: string): CardView => {
  const buttons = BUTTONS.reduce((count, key) => {
    const items = card.data[key];
    return count + (Array.isArray(items) ? items.length : 0);
  }, 0);
  if (buttons >= MAX_ACTIONS) return card;
  const mode = buttons < VISIBLE ? 'primary' : 'secondary';
  return { ...card, data: { ...card.data, feedback: [{ unit, ticket, mode }] } };
};
