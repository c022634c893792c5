import { randomUUID } from 'node:crypto';
import { startServer, type RunningServer } from '../../src/http/start-server';
import { makeTeams, type TeamsPorts } from '../../src/teams/make-teams';
import type { Denial } from '../../src/teams/authenticate';
import type { FailedStep } from '../../src/teams/receive';
import type { Sender } from '../../src/teams/send';
import { personKey } from '../../src/turn/person';
import { sayText, type CardView, type Reply } from '../../src/turn/reply';
import type { Request } from '../../src/turn/request';
import { openChat, type Chat } from '../connector/chat';
import { startConnector, type Connector } from '../connector/connector';

/** A bot that does as the test says, on HTTP from end to end. */
export interface TestBot {
  readonly connector: Connector;
  readonly chat: Chat;
  readonly url: string;
  readonly server: RunningServer;
  readonly requests: Request[];
  readonly failures: { step: FailedStep; code: string; error: Error }[];
  /** Why calls were not let in. */
  readonly denials: Denial[];
  /** References that were kept, by person. */
  readonly references: Map<string, string>;
  /** References of channels that were kept, by tenant and conversation. */
  readonly channels: Map<string, string>;
  readonly sender: Sender;
  /** How the bot answers from now on. */
  answer: (request: Request) => Reply | Promise<Reply>;
  readonly stop: () => Promise<void>;
}

/** A card that holds what it was expanded with; `broken` cannot be expanded. */
export const expandCard = (view: CardView): object => {
  if (view.template === 'broken') throw new Error('This card is broken');
  return { type: 'AdaptiveCard', version: '1.5', body: [], actions: [], ...view.data };
};

export interface BotOptions {
  readonly ports?: Partial<TeamsPorts>;
  readonly authorize?: (activity: object) => string;
}

export const startBot = async ({ ports = {}, authorize }: BotOptions = {}): Promise<TestBot> => {
  const connector = await startConnector();
  const references = new Map<string, string>();
  const channels = new Map<string, string>();
  const errors: Error[] = [];
  let codes = 0;
  const { receive, sender } = makeTeams({
    auth: { mode: 'local' },
    allowedTenants: null,
    callLimit: 5_000,
    onTurn: async (request) => {
      bot.requests.push(request);
      return bot.answer(request);
    },
    expandCard,
    privateChats: {
      find: (person) => Promise.resolve(references.get(personKey(person)) ?? null),
      keep: (person, reference) => Promise.resolve(void references.set(personKey(person), reference)),
    },
    keepChannel: ({ tenant, conversation }, reference) =>
      Promise.resolve(void channels.set(JSON.stringify([tenant, conversation]), reference)),
    clock: Date.now,
    newId: randomUUID,
    newCode: () => `F${++codes}`,
    onFailure: (step, code, error) => bot.failures.push({ step, code, error }),
    onDenied: (why) => bot.denials.push(why),
    onKeysOutOfReach: () => undefined,
    ...ports,
  });
  const server = await startServer(
    {
      onMessage: receive,
      onFile: () => Promise.resolve(null),
      ready: () => Promise.resolve(true),
      onError: (error) => errors.push(error),
    },
    0,
    '127.0.0.1',
  );
  const url = `http://127.0.0.1:${server.port}`;
  const bot: TestBot = {
    connector,
    server,
    url,
    references,
    channels,
    requests: [],
    failures: [],
    denials: [],
    sender,
    chat: openChat({
      connector,
      messagesUrl: `${url}/api/messages`,
      ...(authorize ? { authorize } : {}),
    }),
    answer: () => sayText('Hej'),
    stop: async () => {
      await server.stop(5_000);
      await connector.stop();
      if (errors.length > 0) throw new AggregateError(errors, 'The server answered 500');
    },
  };
  return bot;
};
