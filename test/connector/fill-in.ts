import { inputsOf, type Element } from './read-card';

/**
 * What the inputs of a card send when some are filled in, by their ids; the others send what they hold.
 * Throws as a client would stop: for an input that the card has not, or, unless forced, a required one left empty.
 */
export const fillIn = (card: object, inputs: Element, force: boolean): Element => {
  const known = inputsOf(card);
  const strays = Object.keys(inputs).filter((id) => !known.some((input) => input.id === id));
  if (strays.length > 0)
    throw new Error(`The card has no input ${strays.join(', ')}; it has ${known.map(({ id }) => id).join(', ')}`);
  const filled = Object.fromEntries(
    known.map(({ id, value }) => [id, inputs[id] ?? value]).filter(([, value]) => value !== undefined),
  ) as Element;
  const empty = known.filter(({ id, required }) => required && (filled[id] ?? '') === '');
  if (empty.length > 0 && !force) throw new Error(`Required and empty: ${empty.map(({ label }) => label).join(', ')}`);
  return filled;
};
