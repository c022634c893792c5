import { privateChatOf, type Connector, type ShownMessage } from './connector';
import { fillIn } from './fill-in';
import { buttonsOf, readCard, type Button, type Element } from './read-card';

/** What a chat needs to know of the bot. */
export interface ChatSettings {
  readonly connector: Connector;
  /** The bot's address, `http://127.0.0.1:<port>/api/messages`. */
  readonly messagesUrl: string;
  readonly tenant?: string;
  /** The Authorization header for an activity; left out where nobody is authenticated. */
  readonly authorize?: (activity: object) => string;
}

export const BOT = { id: '28:bot', name: 'Samverkanslotsen' };

/** What the search box over a message shows: words in the place of results, or results with the card that each puts in. */
export interface SearchShown {
  readonly notice: string | null;
  readonly hits: readonly { readonly title: string; readonly text: string; readonly card: object }[];
}

/** The bot's answer to one call. */
export interface Posted {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface PressOptions {
  /** `submit` presses the fallback, as Teams does where Action.Execute does not work. */
  readonly as?: 'execute' | 'submit';
  /** Sends although a required input is empty, which Teams would not. */
  readonly force?: boolean;
}

type Where = { readonly type: 'personal' | 'groupChat' | 'channel'; readonly id: string; readonly tenant?: string };

let activityIds = 0;

/** A person in one conversation with the bot: writes, presses, and sees what a client would show. */
export class User {
  #since = 0;
  #beside: string[] = [];

  constructor(
    private readonly settings: ChatSettings,
    readonly name: string,
    readonly tenant: string,
    private readonly where: Where,
  ) {}

  /** The Entra object id. */
  get id(): string {
    return `object-${this.name}`;
  }

  get channelId(): string {
    return `29:${this.name}`;
  }

  get conversation(): string {
    return this.where.id;
  }

  /** The same person in a group chat or a channel; of another tenant than their own they are a guest there. */
  in(type: 'groupChat' | 'channel', id: string, tenant = this.tenant): User {
    return new User(this.settings, this.name, this.tenant, { type, id, tenant });
  }

  /** Writes; in a group chat or a channel the bot is mentioned first, unless told otherwise. Throws unless answered with 200. */
  async says(text: string, { mention = this.where.type !== 'personal' } = {}): Promise<this> {
    const tag = `<at>${BOT.name}</at>`;
    await this.sends({
      type: 'message',
      textFormat: 'plain',
      text: mention ? `${tag} ${text}` : text,
      attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }],
      entities: mention ? [{ type: 'mention', text: tag, mentioned: BOT }] : [],
    });
    return this;
  }

  /** Adds the app, with all the events that Teams sends then. */
  async installs(): Promise<this> {
    this.#act();
    for (const event of [
      { type: 'installationUpdate', action: 'add' },
      { type: 'conversationUpdate', membersAdded: [{ id: BOT.id }] },
      { type: 'conversationUpdate', membersAdded: [{ id: this.channelId, aadObjectId: this.id }] },
    ])
      await this.#expectOk(this.activity(event));
    return this;
  }

  /**
   * Presses a button, by its title or its verb, on the latest card that has it. `inputs` are what was filled in, by input id.
   * Throws when there is no such button or input, a required one is empty, or the bot does not answer with 200.
   */
  async presses(
    button: string,
    inputs: Element = {},
    { as = 'execute', force = false }: PressOptions = {},
  ): Promise<this> {
    const { message, card, found } = this.#find(button);
    const filled = found.withoutInputs ? {} : fillIn(card, inputs, force);
    if (as === 'execute') await this.#execute(message, found, filled);
    else await this.sends(this.#submitOf(message, found, filled));
    return this;
  }

  /** What the bot has said, changed or answered since this person last did something; a line for each text. */
  sees(): string {
    const fresh = this.#shown().filter((message) => message.at > this.#since);
    return [...fresh.flatMap(linesOf), ...this.#beside].join('\n');
  }

  /** Everything that stands in the conversation from the bot. */
  seesAll(): string {
    return this.#shown().flatMap(linesOf).join('\n');
  }

  /** Titles of the buttons on the latest card. */
  buttons(): readonly string[] {
    return buttonsOf(this.card()).map((button) => button.title);
  }

  /** The latest card. Throws when there is none. */
  card(): object {
    const card = this.#shown().flatMap(cardsOf).at(-1);
    if (!card) throw new Error(`${this.name} has no card in ${this.conversation}`);
    return card;
  }

  /** The bot's messages as they stand now. */
  messages(): readonly ShownMessage[] {
    return this.#shown();
  }

  /** Waits until the bot has come with something since this person last did something: a reminder, say. */
  async hears(ms?: number): Promise<string> {
    await this.settings.connector.until(() => this.sees() !== '', ms);
    return this.sees();
  }

  /** Types into the search box over a message in this conversation. Throws unless the answer is one to a search. */
  async searches(text: string, { skip = 0 } = {}): Promise<SearchShown> {
    this.#act();
    const parameters = [{ name: 'question', value: text }];
    const value = { commandId: 'search', parameters, queryOptions: { skip, count: 25 } };
    const { body } = await this.#expectOk(this.activity({ type: 'invoke', name: 'composeExtension/query', value }));
    return readSearch(body);
  }

  /** Sends any activity in this conversation and gives the answer, whatever it is. */
  async sendsRaw(activity: object): Promise<Posted> {
    this.#act();
    return this.#post(this.activity(activity));
  }

  /** Sends any activity in this conversation. Throws unless answered with 200. */
  async sends(activity: object): Promise<void> {
    this.#act();
    await this.#expectOk(this.activity(activity));
  }

  /** An activity of this person here, with what Teams puts in every one. */
  activity(rest: object): object {
    return {
      id: `activity-${++activityIds}`,
      channelId: 'msteams',
      serviceUrl: this.settings.connector.url,
      from: { id: this.channelId, aadObjectId: this.id, name: this.name },
      recipient: BOT,
      conversation: {
        id: this.where.id,
        conversationType: this.where.type,
        tenantId: this.where.tenant ?? this.tenant,
      },
      channelData: { tenant: { id: this.tenant } },
      ...rest,
    };
  }

  #act(): void {
    this.#since = this.settings.connector.now;
    this.#beside = [];
  }

  #shown(): readonly ShownMessage[] {
    return this.settings.connector.shown(this.conversation);
  }

  #find(button: string): { message: ShownMessage; card: object; found: Button } {
    for (const message of [...this.#shown()].reverse())
      for (const card of cardsOf(message)) {
        const found = buttonsOf(card).find(({ title, verb }) => title === button || verb === button);
        if (found) return { message, card, found };
      }
    throw new Error(`No button "${button}" for ${this.name}. There is:\n${this.seesAll()}`);
  }

  async #execute(message: ShownMessage, { verb, data }: Button, filled: Element): Promise<void> {
    this.#act();
    const action = { type: 'Action.Execute', verb, data: { ...data, ...filled } };
    const { body } = await this.#expectOk(
      this.activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: message.id,
        value: { action, trigger: 'manual' },
      }),
    );
    const { type, value } = body as { type?: string; value?: unknown };
    if (type === 'application/vnd.microsoft.card.adaptive')
      this.settings.connector.replaceCard(this.conversation, message.id, value as object);
    else if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string')
      this.#beside.push(value);
    else throw new Error(`Not an answer to Action.Execute: ${JSON.stringify(body)}`);
  }

  #submitOf(message: ShownMessage, { title, fallback }: Button, filled: Element): object {
    if (fallback?.type !== 'Action.Submit') throw new Error(`"${title}" has no fallback Action.Submit`);
    const data = typeof fallback.data === 'object' ? fallback.data : {};
    return { type: 'message', replyToId: message.id, value: { ...data, ...filled } };
  }

  async #expectOk(activity: object): Promise<Posted> {
    const posted = await this.#post(activity);
    if (posted.status !== 200) throw new Error(`Answered ${posted.status}: ${JSON.stringify(posted.body)}`);
    return posted;
  }

  async #post(activity: object): Promise<Posted> {
    const authorization = this.settings.authorize?.(activity);
    const response = await fetch(this.settings.messagesUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
  }
}

interface SearchAnswer {
  readonly composeExtension?: {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly {
      readonly contentType: string;
      readonly content: object;
      readonly preview: { readonly content: { readonly title: string; readonly text: string } };
    }[];
  };
}

const readSearch = (body: unknown): SearchShown => {
  const { composeExtension } = body as SearchAnswer;
  if (composeExtension?.type === 'message') return { notice: composeExtension.text ?? '', hits: [] };
  if (composeExtension?.type !== 'result') throw new Error(`Not an answer to a search: ${JSON.stringify(body)}`);
  const hits = (composeExtension.attachments ?? []).map(({ content, preview }) => ({
    ...preview.content,
    card: content,
  }));
  return { notice: null, hits };
};

const cardsOf = (message: ShownMessage): object[] =>
  (message.activity.attachments ?? []).map((attachment) => attachment.content);

const linesOf = (message: ShownMessage): string[] => [
  ...(message.activity.text ? [message.activity.text] : []),
  ...cardsOf(message).flatMap(readCard),
];

/**
 * A chat with the bot over HTTP, and the people in it:
 *
 *     const anna = openChat({ connector, messagesUrl }).user('anna');
 *     await anna.says('ny frist');
 *     await anna.presses('Spara', { start: '2026-11-24' });
 *     expect(anna.sees()).toContain('Sista dag');
 */
export const openChat = (settings: ChatSettings) => ({
  /** A person in their private chat; the same name and tenant is the same person. */
  user: (name: string, tenant = settings.tenant ?? 'tenant-1'): User =>
    new User(settings, name, tenant, { type: 'personal', id: privateChatOf(`29:${name}`) }),
});

export type Chat = ReturnType<typeof openChat>;
