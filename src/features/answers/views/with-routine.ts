import { MAX_ACTIONS } from '../../../cards/limits';
import type { CardView, Json } from '../../../turn/reply';

/** What makes buttons on the card of an answer beside this one, one for each item of the list. */
const OTHERS = ['watch', 'asks', 'words', 'places', 'wrong'] as const;

const itemsOf = (card: CardView, key: string): readonly Json[] => {
  const items = card.data[key];
  return Array.isArray(items) ? (items as readonly Json[]) : [];
};

/**
 * The card of an answer with a way into the routine that it is about. Where there is no room, the last of the neighbouring
 * questions gives way; where there is none of those either, the card stays as it is.
 * @param journey the journey's id; null when no routine is about it
 */
export const withRoutine = (card: CardView, journey: string | null): CardView => {
  if (journey === null) return card;
  const routine = [{ title: 'Starta rutin', journey }];
  const count = OTHERS.reduce((sum, key) => sum + itemsOf(card, key).length, 0);
  if (count < MAX_ACTIONS) return { ...card, data: { ...card.data, routine } };
  const asks = itemsOf(card, 'asks');
  return asks.length === 0 ? card : { ...card, data: { ...card.data, asks: asks.slice(0, -1), routine } };
};
