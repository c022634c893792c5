import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An activity as the bot sent it. */
export interface SentActivity {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly textFormat?: string;
  readonly attachments?: readonly { readonly contentType: string; content: object }[];
}

/** A message of the bot as it stands in a conversation now. */
export interface ShownMessage {
  readonly id: string;
  activity: SentActivity;
  /** Rises with everything that is shown or changed, over all conversations. */
  at: number;
}

/** One call that the bot made. */
export interface ReceivedCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** What goes wrong with a call: an answer of its own, no answer, or a connection cut before or after it was taken. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: object;
    }
  | { readonly kind: 'hang' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'cut-after' };

const PATH = /^\/v3\/conversations(?:\/([^/]+)(?:\/activities(?:\/([^/]+))?)?)?$/;

const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? null : JSON.parse(text);
};

// Not chained: restify, in the same process, changes what writeHead gives back for every server.
const answer = (response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

/** Plays the Bot Connector over HTTP: takes what the bot sends, keeps it as a chat would show it, and fails on demand. */
export class Connector {
  readonly calls: ReceivedCall[] = [];
  readonly #server = createServer((request, response) => void this.#take(request, response));
  readonly #shown = new Map<string, ShownMessage[]>();
  readonly #faults: { fault: Fault; times: number; when: (call: ReceivedCall) => boolean }[] = [];
  #waiting: (() => void)[] = [];
  #clock = 0;
  #ids = 0;
  url = '';

  async start(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** The next calls fail so; those for which `when` is false are let through. */
  failNext(fault: Fault, times = 1, when: (call: ReceivedCall) => boolean = () => true): void {
    this.#faults.push({ fault, times, when });
  }

  /** What the bot has in a conversation, in the order it came. */
  shown(conversation: string): readonly ShownMessage[] {
    return this.#shown.get(conversation) ?? [];
  }

  /** A point in time to compare `ShownMessage.at` with. */
  get now(): number {
    return this.#clock;
  }

  /** Everything that happens is told here, so that tests wait for it and never sleep. Rejects after `ms` milliseconds. */
  async until(condition: () => boolean, ms = 10_000): Promise<void> {
    const end = Date.now() + ms;
    while (!condition()) {
      const left = end - Date.now();
      if (left <= 0) throw new Error(`Nothing of the kind came within ${ms} ms`);
      await new Promise<void>((wake) => {
        const timer = setTimeout(wake, left);
        this.#waiting.push(() => {
          clearTimeout(timer);
          wake();
        });
      });
    }
  }

  /** Puts another card in the place of a shown one, as a client does with the answer to Action.Execute. */
  replaceCard(conversation: string, id: string, card: object): void {
    const message = this.shown(conversation).find((shown) => shown.id === id);
    if (!message) throw new Error(`No message ${id} in ${conversation}`);
    this.#change(message, {
      ...message.activity,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    });
  }

  #change(message: ShownMessage, activity: SentActivity): void {
    message.activity = activity;
    message.at = ++this.#clock;
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call: ReceivedCall = {
      method: request.method ?? '',
      path: decodeURIComponent((request.url ?? '').split('?')[0] ?? ''),
      authorization: request.headers.authorization,
      body: await readJson(request).catch(() => null),
    };
    this.calls.push(call);
    const planned = this.#faults.find((fault) => fault.times > 0 && fault.when(call));
    if (planned) planned.times -= 1;
    this.#serve(call, request.url ?? '', response, planned?.fault);
    this.#wake();
  }

  #serve(call: ReceivedCall, url: string, response: ServerResponse, fault: Fault | undefined): void {
    switch (fault?.kind) {
      case 'hang':
        return;
      case 'cut':
        response.socket?.destroy();
        return;
      case 'answer':
        answer(response, fault.status, fault.body ?? { error: { code: 'Fault' } }, fault.headers);
        return;
      case 'cut-after':
        this.#keep(call, url);
        response.socket?.destroy();
        return;
      case undefined: {
        const kept = this.#keep(call, url);
        answer(response, kept ? 201 : 404, kept ? { id: kept } : { error: { code: 'NotFound' } });
      }
    }
  }

  /** Takes a call in and gives the id of what it made; null when there is no such thing. */
  #keep({ method, body }: ReceivedCall, url: string): string | null {
    const [, conversation, activity] = (PATH.exec(url.split('?')[0] ?? '') ?? []).map((part: string | undefined) =>
      decodeURIComponent(part ?? ''),
    );
    if (method === 'POST' && !conversation) return this.#openPrivateChat(body);
    if (!conversation) return null;
    if (method === 'POST') {
      const message: ShownMessage = { id: `m${++this.#ids}`, activity: body as SentActivity, at: ++this.#clock };
      this.#shown.set(conversation, [...this.shown(conversation), message]);
      return message.id;
    }
    const message = this.shown(conversation).find((shown) => shown.id === activity);
    if (method !== 'PUT' || !message) return null;
    this.#change(message, body as SentActivity);
    return message.id;
  }

  /** The same chat each time for the same person, as in Teams. */
  #openPrivateChat(body: unknown): string | null {
    const member = (body as { members?: readonly { id?: string }[] } | null)?.members?.[0]?.id;
    return member === undefined ? null : privateChatOf(member);
  }
}

/** The id of a person's private chat, by the id that the channel knows the person by. */
export const privateChatOf = (channelId: string): string => `a:${channelId}`;

/** Starts a connector on a free port of this machine. */
export const startConnector = (): Promise<Connector> => new Connector().start();
