import type { Outgoing } from './feature';
import type { Json } from './reply';

const REPEAT = 'Det här kan du ha fått förut. Jag vet inte om det kom fram då.';

/**
 * The same, saying first that it may have come before. Every template that is sent unasked shows the lines of `notices`.
 * What only takes the place of a card does no harm by coming twice, and is left as it is.
 */
export const markRepeat = (outgoing: Outgoing): Outgoing => {
  if (outgoing.replaces !== undefined) return outgoing;
  const { notices } = outgoing.card.data;
  const said: readonly Json[] = Array.isArray(notices) ? (notices as readonly Json[]) : [];
  const data = { ...outgoing.card.data, notices: [REPEAT, ...said] };
  return { ...outgoing, card: { ...outgoing.card, data } };
};
