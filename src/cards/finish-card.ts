import type { Json } from '../turn/reply';
import { escapeMarkdown } from './escape-markdown';
import { isObject, mapObjects, type JsonObject } from './walk';

const plain = (value: Json | undefined): Json => (typeof value === 'string' ? escapeMarkdown(value) : (value ?? ''));

/** Teams on phones is reported not to know Execute: it then takes the fallback, whose data carries the verb too. */
const withFallback = (action: JsonObject): JsonObject => {
  const { title, tooltip, style, mode, associatedInputs, verb } = action;
  const data = isObject(action['data']) ? action['data'] : {};
  const shared = Object.fromEntries(
    Object.entries({ title, tooltip, style, mode, associatedInputs }).filter(([, value]) => value !== undefined),
  ) as JsonObject;
  return {
    ...action,
    data,
    fallback: { type: 'Action.Submit', ...shared, data: { ...data, verb: verb ?? '' } },
  };
};

const finish = (object: JsonObject): JsonObject => {
  switch (object['type']) {
    case 'TextBlock':
      return { ...object, text: plain(object['text']) };
    case 'FactSet':
      return { ...object, facts: mapObjects(object['facts'] ?? [], escapeFact) };
    case 'Action.Execute':
      return withFallback(object);
    case 'Input.Date':
      return withoutEmpty(object, ['value', 'min', 'max']);
    default:
      return object;
  }
};

/** An empty day is no day: the client takes only a whole one, or none. */
const withoutEmpty = (object: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key, value]) => value !== '' || !keys.includes(key)));

const escapeFact = (fact: JsonObject): JsonObject => ({
  ...fact,
  title: plain(fact['title']),
  value: plain(fact['value']),
});

/**
 * Makes an expanded card ready to send: no text of it is Markdown, so that what a person wrote shows as written,
 * and each Execute has its fallback Submit with the same data and the verb.
 */
export const finishCard = (card: Json): Json => mapObjects(card, finish);
