import { randomUUID } from 'node:crypto';
import { startServer, type RunningServer } from '../../src/http/start-server';
import { TeamsAdapter } from '../../src/teams/adapter';
import { makeAdmitLocal } from '../../src/teams/admit';
import { makeReceive, type FailedStep, type ReceivePorts } from '../../src/teams/receive';
import { makeSender, type Sender } from '../../src/teams/send';
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
  /** References that were kept, by person. */
  readonly references: Map<string, string>;
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
  readonly callLimit?: number;
  readonly ports?: (adapter: TeamsAdapter) => Partial<ReceivePorts>;
  readonly adapter?: () => TeamsAdapter;
  readonly authorize?: (activity: object) => string;
}

export const startBot = async ({
  callLimit = 5_000,
  ports = () => ({}),
  ...rest
}: BotOptions = {}): Promise<TestBot> => {
  const connector = await startConnector();
  const adapter = rest.adapter?.() ?? new TeamsAdapter({ mode: 'local' }, { callLimit });
  const references = new Map<string, string>();
  const errors: Error[] = [];
  let codes = 0;
  const receive = makeReceive({
    adapter,
    admit: makeAdmitLocal(adapter),
    allowedTenants: null,
    onTurn: async (request) => {
      bot.requests.push(request);
      return bot.answer(request);
    },
    expandCard,
    privateChats: {
      find: (person) => Promise.resolve(references.get(personKey(person)) ?? null),
      keep: (person, reference) => Promise.resolve(void references.set(personKey(person), reference)),
    },
    clock: Date.now,
    newId: randomUUID,
    newCode: () => `F${++codes}`,
    onFailure: (step, code, error) => bot.failures.push({ step, code, error }),
    ...ports(adapter),
  });
  const server = await startServer(
    { onMessage: receive, ready: () => Promise.resolve(true), onError: (error) => errors.push(error) },
    0,
    '127.0.0.1',
  );
  const url = `http://127.0.0.1:${server.port}`;
  const bot: TestBot = {
    connector,
    server,
    url,
    references,
    requests: [],
    failures: [],
    chat: openChat({
      connector,
      messagesUrl: `${url}/api/messages`,
      ...(rest.authorize ? { authorize: rest.authorize } : {}),
    }),
    sender: makeSender({ adapter, expandCard, clock: Date.now }),
    answer: () => sayText('Hej'),
    stop: async () => {
      await server.stop(5_000);
      await connector.stop();
      if (errors.length > 0) throw new AggregateError(errors, 'The server answered 500');
    },
  };
  return bot;
};
