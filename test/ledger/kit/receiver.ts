import { createServer, type IncomingMessage } from 'node:http';

/** What reached the receiver. */
export interface Received {
  readonly to: string;
  readonly about: readonly string[];
  readonly possibleRepeat: boolean;
}

/** How the receiver answers. `keep`: it counts as arrived though the answer says otherwise. `hang`: it arrives and is never answered. */
export type Answer =
  { readonly status: number; readonly keep?: boolean; readonly headers?: Readonly<Record<string, string>> } | 'hang';

/** The other end of sending: a small HTTP server that does as a test says. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** How it answers from now on; `nth` counts the calls to that person, from 1. Asked before anything counts as arrived. */
  answer: (to: string, nth: number) => Answer | Promise<Answer>;
  readonly stop: () => Promise<void>;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

export const startReceiver = async (): Promise<Receiver> => {
  const received: Received[] = [];
  const calls = new Map<string, number>();
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const call = JSON.parse(body) as Received;
      const nth = (calls.get(call.to) ?? 0) + 1;
      calls.set(call.to, nth);
      const answer = await receiver.answer(call.to, nth);
      if (answer === 'hang' || answer.keep || answer.status === 200) received.push(call);
      if (answer === 'hang') return;
      // Not chained: restify, in the same process, changes what writeHead gives back for every server.
      response.writeHead(answer.status, answer.headers);
      response.end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${String(port)}`,
    received,
    answer: () => ({ status: 200 }),
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return receiver;
};
