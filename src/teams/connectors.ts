import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { ConnectorFactory, type ConnectorClient } from 'botframework-connector';
import { withinTime } from './time-limit';

/** No token could be had for the call, so it was never made. */
export class NoToken extends Error {}

/** The part of the SDK's HTTP pipeline that is changed here. It stands in a field that the SDK declares private. */
interface OpenedClient {
  readonly client: {
    readonly pipeline: {
      removePolicy(which: { readonly name: string }): unknown;
      addPolicy(policy: object, options: Readonly<Record<'beforePolicies' | 'afterPolicies', readonly string[]>>): void;
    };
  };
}

interface OutgoingCall {
  readonly url: string;
  abortSignal?: AbortSignal;
  agent?: HttpAgent | HttpsAgent;
}

/**
 * Idle connections are closed on our side after this long, in milliseconds: one that the other side has closed in the
 * meantime would fail the next call, and nothing is sent again on a guess.
 */
const IDLE = 5_000;
const agents = {
  http: new HttpAgent({ keepAlive: true, timeout: IDLE }),
  https: new HttpsAgent({ keepAlive: true, timeout: IDLE }),
};

/** A step of the pipeline that chooses the connection, unless a proxy has been chosen. */
const connect = {
  name: 'connect',
  sendRequest: <T>(call: OutgoingCall, next: (call: OutgoingCall) => Promise<T>): Promise<T> => {
    call.agent ??= call.url.startsWith('https:') ? agents.https : agents.http;
    return next(call);
  },
};

/** A step of the pipeline that gives each call its time. */
const limit = (ms: number) => ({
  name: 'limit',
  sendRequest: <T>(call: OutgoingCall, next: (call: OutgoingCall) => Promise<T>): Promise<T> =>
    withinTime(ms, (signal) => {
      call.abortSignal = signal;
      return next(call);
    }),
});

/**
 * Sets a limit on each call, the fetching of its token included, and takes away the SDK's own repeats: by default it
 * sends a POST up to three times again on 5xx, 429 and refused connections, and waits for an answer for ever.
 */
const tame = (client: ConnectorClient, ms: number): ConnectorClient => {
  const { pipeline } = (client as unknown as OpenedClient).client;
  for (const name of ['defaultRetryPolicy', 'redirectPolicy']) pipeline.removePolicy({ name });
  pipeline.addPolicy(limit(ms), {
    beforePolicies: ['ServiceClientContext_Credentials_SignRequest'],
    afterPolicies: [],
  });
  pipeline.addPolicy(connect, { beforePolicies: [], afterPolicies: ['proxyPolicy'] });
  const { credentials } = client;
  client.credentials = {
    signRequest: (request) =>
      credentials.signRequest(request).catch((cause: unknown) => {
        throw new NoToken('No token for the connector', { cause });
      }),
  };
  return client;
};

/** Service addresses kept open at once; Teams uses a handful. */
const MAX_CLIENTS = 50;

/** Clients kept for each service address and audience: the SDK makes new ones every turn, a third of a turn's work. */
export class Connectors extends ConnectorFactory {
  readonly #clients = new Map<string, Promise<ConnectorClient>>();

  /** @param ms longest time for one outgoing call */
  constructor(
    private readonly stock: ConnectorFactory,
    private readonly audience: string,
    private readonly ms: number,
  ) {
    super();
  }

  create(serviceUrl: string, audience = this.audience): Promise<ConnectorClient> {
    const key = JSON.stringify([serviceUrl, audience]);
    const client = this.#clients.get(key) ?? this.#make(serviceUrl, audience);
    this.#clients.delete(key);
    this.#clients.set(key, client);
    client.catch(() => this.#clients.delete(key));
    const [oldest] = this.#clients.keys();
    if (this.#clients.size > MAX_CLIENTS && oldest !== undefined) this.#clients.delete(oldest);
    return client;
  }

  async #make(serviceUrl: string, audience: string): Promise<ConnectorClient> {
    return tame(await this.stock.create(serviceUrl, audience), this.ms);
  }
}
