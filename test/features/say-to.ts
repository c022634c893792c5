import { localDateAt } from '../../src/calendar/local-date';
import { understand } from '../../src/conversation/understand';
import type { Cleared } from '../../src/privacy/cleared';
import type { Feature, Turn } from '../../src/turn/feature';
import type { Person } from '../../src/turn/person';
import type { CardView, Reply } from '../../src/turn/reply';
import { clearedText } from './cleared-text';

export const ANNA: Person = { tenant: 'kommun', user: 'anna' };
export const BO: Person = { tenant: 'kommun', user: 'bo' };

/** Monday 23 November 2026, ten in the morning in Sweden. */
export const MONDAY = Date.parse('2026-11-23T09:00:00Z');

let turns = 0;

/** A turn of its own for each call, as if sent anew. */
export const turnOf = (person: Person, at: number = MONDAY): Turn => ({
  at,
  today: localDateAt(at),
  key: `turn-${(turns += 1)}`,
  person,
  scope: 'personal',
  where: { conversation: `a:${person.user}`, tenant: person.tenant, thread: null },
  name: person.user,
  guest: false,
});

/** The same turn in a channel of a tenant: the person's own unless said otherwise. */
export const inChannel = (turn: Turn, conversation: string, tenant = turn.person.tenant): Turn => ({
  ...turn,
  scope: 'channel',
  where: { conversation, tenant, thread: null },
  guest: tenant !== turn.person.tenant,
});

/** What a feature answers to a command as it is written. */
export const say = (feature: Feature, text: string, turn: Turn): Promise<Reply> => {
  const meaning = understand(text, feature.commands);
  if (meaning.kind !== 'command') throw new Error(`no command of ${feature.name}: ${text}`);
  return meaning.command.run(clearedText(meaning.rest), turn);
};

/** What a feature answers to a button; the texts that the action names come cleared. Throws on data that it would refuse. */
export const press = (feature: Feature, verb: string, data: Record<string, unknown>, turn: Turn): Promise<Reply> => {
  const action = feature.actions.find((one) => one.verb === verb);
  if (!action) throw new Error(`no button ${verb}`);
  const texts: Record<string, Cleared | undefined> = {};
  for (const key of Object.keys(action.texts)) {
    const text = data[key];
    texts[key] = typeof text === 'string' && text !== '' ? clearedText(text) : undefined;
  }
  return action.run(action.schema.parse({ ...data, ...texts }), turn);
};

/** The lines of text that a reply says outside cards. */
export const textsOf = ({ messages }: Reply): readonly string[] =>
  messages.flatMap((message) => (message.kind === 'text' ? [message.text] : []));

/** The one card that a reply shows, as a message or in place of the pressed one. */
export const cardOf = ({ messages, replace }: Reply): CardView => {
  const shown = messages.flatMap((message) => (message.kind === 'card' ? [message.card] : []));
  const cards = replace ? [...shown, replace] : shown;
  const [card] = cards;
  if (!card || cards.length > 1) throw new Error(`${cards.length} cards`);
  return card;
};
