import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomFrom } from '../../ledger/kit/random-from';

/** What goes wrong with a person's first call: too fast in that chat, a failure, or no answer; delivered all the same, or not. */
export type Fault = { readonly kind: 'throttled' } | { readonly kind: 'failed' | 'hung'; readonly delivered: boolean };

/** What reached one person. */
export interface Reached {
  /** When each call came, in milliseconds on this machine. */
  readonly calls: number[];
  /** Of those that arrived, whether they say that they may have come before. */
  readonly arrived: boolean[];
  /** Why the first call went wrong; null when it did not. */
  readonly fault: Fault | null;
}

export interface Limited {
  readonly url: string;
  /** By tenant, then by person. */
  readonly tenants: ReadonlyMap<string, ReadonlyMap<string, Reached>>;
  readonly counts: { calls: number; tooFastInTenant: number; tooFastInChat: number; injected: number };
  /** When the one tenant was told to wait, and how long; null until then. */
  readonly heldAt: () => { readonly at: number; readonly ms: number } | null;
  readonly stop: () => Promise<void>;
}

/** Microsoft's own figures: in one chat, and of one app in one tenant. */
const CHAT = [
  { count: 7, ms: 1_000 },
  { count: 8, ms: 2_000 },
  { count: 60, ms: 30_000 },
];
const TENANT = { count: 50, ms: 1_000 };

const REPEAT = Buffer.from('Det här kan du ha fått förut');

/** Half of what fails and of what hangs is delivered. */
const faultOf = (random: () => number): Fault | null => {
  const dice = random();
  const delivered = random() < 0.5;
  if (dice < 0.01) return { kind: 'throttled' };
  if (dice < 0.015) return { kind: 'failed', delivered };
  return dice < 0.016 ? { kind: 'hung', delivered } : null;
};

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

interface Answer {
  readonly status: number;
  readonly body: object;
  readonly retryAfter?: number;
}

const IN_TENANT = 'too many requests of this app in the tenant';
const IN_CHAT = 'too many requests in this conversation';

const tooFast = (message: string, retryAfter: number): Answer => ({
  status: 429,
  body: { error: { code: 'TooManyRequests', message } },
  retryAfter,
});

const say = (response: ServerResponse, { status, body, retryAfter }: Answer): void => {
  const wait = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  response.writeHead(status, { 'content-type': 'application/json', ...wait });
  response.end(JSON.stringify(body));
};

/**
 * Plays Teams' side of sending with its limits: 50 calls in any second of one tenant, and the windows of one chat. Chats are
 * called `<tenant>/<person>`. Of all first calls 1 % is told that the chat gets too much, 0.5 % fails, 0.1 % is never answered.
 * @param held one tenant is told once, at its hundredth call, to wait `ms` as a whole; null: none is
 */
export const startLimitedTeams = async (
  seed: number,
  held: { readonly tenant: string; readonly ms: number } | null,
): Promise<Limited> => {
  const random = randomFrom(seed);
  const tenants = new Map<string, Map<string, Reached>>();
  const recent = new Map<string, number[]>();
  const counts = { calls: 0, tooFastInTenant: 0, tooFastInChat: 0, injected: 0 };
  let heldAt: { readonly at: number; readonly ms: number } | null = null;

  const reachedOf = (tenant: string, person: string): Reached => {
    const people = tenants.get(tenant) ?? new Map<string, Reached>();
    tenants.set(tenant, people);
    const known = people.get(person) ?? { calls: [], arrived: [], fault: faultOf(random) };
    people.set(person, known);
    return known;
  };

  /** Whether the tenant may have one more now; then it counts. */
  const letIn = (tenant: string, now: number): boolean => {
    const before = (recent.get(tenant) ?? []).filter((at) => at > now - TENANT.ms);
    const free = before.length < TENANT.count;
    recent.set(tenant, free ? [...before, now] : before);
    return free;
  };

  /** How a call is answered; null: not at all. Notes what arrives. */
  const answerTo = (tenant: string, reached: Reached, marked: boolean, now: number): Answer | null => {
    if (heldAt !== null && tenant === held?.tenant && now < heldAt.at + heldAt.ms) {
      counts.tooFastInTenant += 1;
      return tooFast(IN_TENANT, 1);
    }
    if (!letIn(tenant, now)) {
      counts.tooFastInTenant += 1;
      return tooFast(IN_TENANT, 1);
    }
    if (CHAT.some(({ count, ms }) => reached.calls.filter((at) => at > now - ms).length > count)) {
      counts.tooFastInChat += 1;
      return tooFast(IN_CHAT, 2);
    }
    if (tenant === held?.tenant && heldAt === null && (tenants.get(tenant)?.size ?? 0) >= 100) {
      heldAt = { at: now, ms: held.ms };
      counts.injected += 1;
      return tooFast(IN_TENANT, held.ms / 1_000);
    }
    const fault = reached.calls.length === 1 ? reached.fault : null;
    if (fault) counts.injected += 1;
    if (fault?.kind === 'throttled') return tooFast(IN_CHAT, 2);
    if (!fault || fault.delivered) reached.arrived.push(marked);
    if (fault?.kind === 'hung') return null;
    return fault
      ? { status: 502, body: { error: { code: 'BadGateway' } } }
      : { status: 201, body: { id: `m-${String(counts.calls)}` } };
  };

  const take = (chat: string, body: Buffer, response: ServerResponse): void => {
    const now = performance.now();
    const [tenant = '', person = ''] = chat.split('/');
    counts.calls += 1;
    const reached = reachedOf(tenant, person);
    reached.calls.push(now);
    const answer = answerTo(tenant, reached, body.includes(REPEAT), now);
    if (answer) say(response, answer);
  };

  const server = createServer((request, response) => {
    const chat = /^\/v3\/conversations\/([^/]+)\/activities/.exec(request.url ?? '')?.[1];
    bodyOf(request).then(
      (body) =>
        chat === undefined ? say(response, { status: 404, body: {} }) : take(decodeURIComponent(chat), body, response),
      () => undefined,
    );
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    tenants,
    counts,
    heldAt: () => heldAt,
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
