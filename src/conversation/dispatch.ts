import { localDateAt } from '../calendar/local-date';
import { describeRefusal, describePossibleName } from '../privacy/describe';
import type { Kind } from '../privacy/finding';
import type { Gate, Gated } from '../privacy/gate';
import type { Action, Feature, Turn } from '../turn/feature';
import type { Person } from '../turn/person';
import { sayText, type Message, type Reply } from '../turn/reply';
import type { Pressed, Request, Said } from '../turn/request';
import type { Danger } from './danger';
import { MAX_QUESTION } from './max-question';
import * as words from './words';
import { makeSearch } from './search';
import { understand } from './understand';

/** How a turn went, for the metrics: never what was in it. */
export type TurnOutcome =
  | 'danger'
  | 'refused'
  | 'asked-name'
  | 'command'
  | 'action'
  | 'denied'
  | 'question'
  | 'search'
  | 'welcome'
  | 'limited'
  | 'bad-input';

/** What dispatch needs: the table of features, and what stands before them. */
export interface DispatchPorts {
  readonly features: readonly Feature[];
  readonly gate: Gate;
  readonly readDanger: (text: string) => Danger | null;
  readonly dangerReply: (danger: Danger, person: Person, text: string, at: number) => Promise<Reply>;
  /** `kinds`: what the gate refused. */
  readonly count: (outcome: TurnOutcome, kinds?: readonly Kind[]) => void;
}

const join = (first: Reply, ...texts: string[]): Reply => ({
  ...first,
  messages: [...first.messages, ...sayText(...texts).messages],
});

/** An id that the bot itself has made. A random one may look like words of danger, and its card would then never work. */
const OWN_ID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/** Every string anywhere in what a card sent, without the ids in it: what a person can have chosen or written. */
const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value.replace(OWN_ID, '')];
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(stringsOf);
  return [];
};

/**
 * The one way of a turn from request to reply: danger, then the privacy gate, then the feature whose words, button or
 * question it is. Danger is judged on the raw text and keeps nothing; where the gate strikes too, the same reply says so after.
 */
export const makeDispatch = (ports: DispatchPorts) => {
  const { features, gate, readDanger, dangerReply, count } = ports;
  const search = makeSearch(ports);
  const commands = features.flatMap((feature) => feature.commands);
  const actions = new Map(features.flatMap((feature) => feature.actions).map((action) => [action.verb, action]));

  const refusal = (gated: Exclude<Gated, { kind: 'clear' }>, label?: string): Reply => {
    if (gated.kind === 'refuse') count('refused', gated.kinds);
    else count('asked-name');
    return sayText(
      gated.kind === 'refuse' ? describeRefusal(gated.kinds, label) : describePossibleName(gated.words, label),
    );
  };

  const badInput = (text: string): Reply => {
    count('bad-input');
    return sayText(text);
  };

  /** Before an answer of a feature's, in the private chat, what could not be said earlier. Danger and refusals stand alone. */
  const withFirst = async (reply: Reply, turn: Turn): Promise<Reply> => {
    if (turn.scope !== 'personal') return reply;
    const first: Message[] = [];
    for (const feature of features) if (feature.first) first.push(...(await feature.first(turn)));
    return first.length === 0 ? reply : { ...reply, messages: [...first, ...reply.messages] };
  };

  const hear = async (said: Said, turn: Turn): Promise<Reply> => {
    const danger = readDanger(said.text);
    const gated = gate.question(said.text);
    if (danger) {
      count('danger');
      const reply = await dangerReply(danger, turn.person, said.text, turn.at);
      return gated.kind === 'refuse' ? join(reply, describeRefusal(gated.kinds)) : reply;
    }
    if (said.text.trim() === '') return badInput(said.files > 0 ? words.NO_FILES : words.EMPTY);
    if (gated.kind !== 'clear') return refusal(gated);
    if (said.text.length > MAX_QUESTION) return badInput(words.tooLong(MAX_QUESTION));
    const meaning = understand(gated.text.text, commands);
    const reply = await (meaning.kind === 'command'
      ? runCommand(meaning.command.run, meaning.rest, turn)
      : ask(gated, turn));
    return withFirst(said.files > 0 ? join(reply, words.NO_FILES) : reply, turn);
  };

  const runCommand = async (run: Feature['commands'][number]['run'], rest: string, turn: Turn): Promise<Reply> => {
    const gated = gate.question(rest);
    if (gated.kind !== 'clear') return refusal(gated);
    const reply = await run(gated.text, turn);
    count(reply.denied ? 'denied' : 'command');
    return reply;
  };

  const ask = async (gated: Extract<Gated, { kind: 'clear' }>, turn: Turn): Promise<Reply> => {
    const asked = features.find((feature) => feature.question)?.question;
    count('question');
    return asked ? asked(gated.text, turn) : sayText(words.EMPTY);
  };

  const press = async (pressed: Pressed, turn: Turn): Promise<Reply> => {
    const raw = stringsOf(pressed.data).join('\n');
    const danger = readDanger(raw);
    if (danger) {
      count('danger');
      return join(await dangerReply(danger, turn.person, raw, turn.at), words.NOTHING_SAVED);
    }
    const action = actions.get(pressed.verb);
    if (!action) return badInput(words.OLD_CARD);
    const cleared = clearTexts(action, pressed.data);
    if (cleared.kind === 'problem') return cleared.reply;
    const parsed = action.schema.safeParse(cleared.data);
    if (!parsed.success) return badInput(words.UNREADABLE_CARD);
    const reply = await action.run(parsed.data, turn);
    count(reply.denied ? 'denied' : 'action');
    return withFirst(reply, turn);
  };

  type ClearedTexts =
    | { readonly kind: 'data'; readonly data: Readonly<Record<string, unknown>> }
    | { readonly kind: 'problem'; readonly reply: Reply };

  /** Puts each declared text through the gate. What is not declared stays a string that the schema must know. */
  const clearTexts = (action: Action, data: Pressed['data']): ClearedTexts => {
    const cleared: Record<string, unknown> = { ...data };
    const vouched = data[VOUCH_FIELD] === 'true';
    for (const [key, field] of Object.entries(action.texts)) {
      const text = data[key];
      if (text === undefined || text === null || text === '') {
        Reflect.deleteProperty(cleared, key);
        continue;
      }
      if (typeof text !== 'string') return { kind: 'problem', reply: badInput(words.UNREADABLE_CARD) };
      const gated = gate.kept(text.trim(), { vouched });
      if (gated.kind !== 'clear') return { kind: 'problem', reply: refusal(gated, field.label) };
      if (text.trim().length > field.max)
        return { kind: 'problem', reply: badInput(words.fieldTooLong(field.label, field.max)) };
      cleared[key] = gated.text;
    }
    return { kind: 'data', data: cleared };
  };

  return async (request: Request): Promise<Reply> => {
    const { event, ...rest } = request;
    const turn: Turn = { ...rest, today: localDateAt(rest.at) };
    switch (event.kind) {
      case 'said':
        return hear(event, turn);
      case 'pressed':
        return press(event, turn);
      case 'searched':
        return search(event, turn);
      case 'installed': {
        count('welcome');
        const welcome = features.find((feature) => feature.welcome)?.welcome;
        return withFirst(welcome ? await welcome(turn) : { messages: [] }, turn);
      }
    }
  };
};

/** The toggle "Texten innehåller inget namn" that every card with a free text field carries. */
export const VOUCH_FIELD = 'noName';
