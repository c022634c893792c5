import { join } from 'node:path';
import { loadCards } from '../../src/cards/load-cards';
import { MAX_ACTIONS, MAX_BYTES } from '../../src/cards/limits';
import { objectsIn, type JsonObject } from '../../src/cards/walk';
import type { Action } from '../../src/turn/feature';
import { clearedText } from '../features/cleared-text';
import { AdaptiveCard, Execute, Input } from './adaptive-card';
import { SAMPLES } from './samples';

const cards = loadCards(join(__dirname, '../../cards'));
const actions = new Map<string, Action>(
  SAMPLES.flatMap(({ feature }) => feature.actions).map((action) => [action.verb, action]),
);
const sampled = SAMPLES.flatMap((sample) => Object.entries(sample.cards));
const expanded = sampled.flatMap(([name, views]) => views.map((view, i) => [`${name} ${i + 1}`, name, view] as const));

const typed = (card: JsonObject, prefix: string): readonly JsonObject[] =>
  objectsIn(card).filter(({ type }) => typeof type === 'string' && type.startsWith(prefix));

/** What the client would send for an input that the person leaves as it is or, where it is empty, fills in. */
const filledIn = (input: Input): string | undefined => {
  switch (input.type) {
    case 'Input.Text':
      return input.value ?? 'ärende 3';
    case 'Input.Date':
      return input.value ?? input.max ?? '2026-11-23';
    case 'Input.Time':
      return input.value ?? '09:00';
    case 'Input.Number':
      return String(input.value ?? input.min);
    case 'Input.Toggle':
      return input.value ?? 'false';
    case 'Input.ChoiceSet':
      return input.value === '' || input.value === undefined ? input.choices[0]?.value : input.value;
  }
};

/** The same as `filledIn`, with every choice that can be made at once made. */
const filledToTheBrim = (input: Input): string | undefined =>
  input.type === 'Input.ChoiceSet' && input.isMultiSelect
    ? input.choices.map(({ value }) => value).join(',')
    : filledIn(input);

/** As a client sends a card that was left empty: optional inputs are left out or empty. */
const leftEmpty = (input: Input): string | undefined => ('isRequired' in input && input.isRequired ? filledIn(input) : '');

const submitted = (
  { verb, data, associatedInputs }: Execute,
  inputs: readonly Input[],
  fill: (input: Input) => string | undefined,
): boolean => {
  const action = actions.get(verb);
  if (!action) throw new Error(`no feature takes ${verb}`);
  const sent: Record<string, unknown> = { ...data };
  if (associatedInputs !== 'none') for (const input of inputs) sent[input.id] = fill(input);
  for (const key of Object.keys(action.texts)) {
    const text = sent[key];
    sent[key] = typeof text === 'string' && text !== '' ? clearedText(text) : undefined;
  }
  return action.schema.safeParse(sent).success;
};

describe('every card', () => {
  it('has a sample of each template, and no sample without one', () => {
    expect(sampled.map(([name]) => name).sort()).toEqual([...cards.names].sort());
    expect(expanded.filter(([, name, view]) => view.template !== name)).toEqual([]);
  });

  it.each(expanded)('%s keeps to Adaptive Cards 1.5 and to what Teams shows', (_, _name, view) => {
    const card = cards.expand(view);
    expect(AdaptiveCard.safeParse(card).error?.issues ?? []).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(MAX_BYTES);
    // Submits are only the fallbacks of what is counted already.
    const buttons = typed(card, 'Action.').filter(({ type }) => type !== 'Action.Submit');
    expect(buttons.length).toBeLessThanOrEqual(MAX_ACTIONS);
    const titles = buttons.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const ids = typed(card, 'Input.').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(expanded)('%s begins with its one heading', (_, _name, view) => {
    const card = cards.expand(view);
    const headings = objectsIn(card).filter(({ style }) => style === 'heading');
    expect(headings).toHaveLength(1);
    expect((card['body'] as JsonObject[])[0]).toBe(headings[0]);
  });

  it.each(expanded)('%s sends what its buttons can read', (_, _name, view) => {
    const card = cards.expand(view);
    const inputs = typed(card, 'Input.').map((input) => Input.parse(input));
    const unread = typed(card, 'Action.Execute')
      .map((button) => Execute.parse(button))
      .filter((button) => ![filledIn, filledToTheBrim, leftEmpty].every((fill) => submitted(button, inputs, fill)));
    expect(unread.map(({ verb }) => verb)).toEqual([]);
  });
});
