import type { Outgoing } from './feature';
import type { Json } from './reply';

const REPEAT = 'Det här kan du ha fått förut. Jag vet inte om det kom fram då.';

/**
 * The same, saying first that it may have come before. Every template that is sent unasked shows the lines of `notices`.
 */
export const markRepeat = (outgoing: Outgoing): Outgoing => {
  const { notices } = outgoing.card.data;
  const said: readonly Json[] = Array.isArray(notices) ? (notices as readonly Json[]) : [];
  const data = { ...outgoing.card.data, notices: [REPEAT, ...said] };
  return { ...outgoing, card: { ...outgoing.card, data } };
};
