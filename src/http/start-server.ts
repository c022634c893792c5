import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import restify from 'restify';
import { writeAnswer, type Answer, type ServedFile } from './answer';
import { listen } from './listen';
import { makeRateLimit, type Rate } from './rate-limit';
import { readBody } from './read-body';
import { TurnsUnderWay } from './turns-under-way';

/** Largest body that is read, in bytes: more than twice the largest message that Teams sends. */
export const BODY_LIMIT = 256 * 1024;

export interface ServerPorts {
  /** Takes one call to `/api/messages`: the Authorization header, empty when missing, and the parsed body. */
  readonly onMessage: (call: { readonly authorization: string; readonly body: unknown }) => Promise<Answer>;
  /** The file that a token of an address opens; null when there is none. */
  readonly onFile: (token: string) => Promise<ServedFile | null>;
  /** Whether database and ledger work. */
  readonly ready: () => Promise<boolean>;
  /** A fault of ours while a call was taken. */
  readonly onError: (error: Error) => void;
  /** Every answer's status, and how long it took in milliseconds. */
  readonly onAnswered?: (path: string, status: number, ms: number) => void;
  readonly bodyLimit?: number;
  /** How often one address may ask for files. */
  readonly fileRate?: Rate;
}

/** A server that runs. */
export interface RunningServer {
  readonly port: number;
  /**
   * Takes no new calls, finishes those under way and closes; after `ms` milliseconds it cuts the rest.
   * True when all were finished.
   */
  readonly stop: (ms: number) => Promise<boolean>;
}

/** Longest time for a whole request to arrive: milliseconds. */
const REQUEST_LIMIT = 30_000;

/** More than a person's clicks and a mail scanner's, also where a proxy makes many people one address. */
const FILE_RATE: Rate = { perSecond: 10, burst: 60 };

const FILES = '/files/';
const FILE = /^\/files\/[\w-]{1,100}$/;

const METHODS: ReadonlyMap<string, string> = new Map([
  ['/api/messages', 'POST'],
  ['/healthz', 'GET'],
  ['/readyz', 'GET'],
]);

/** Paths and methods that nobody serves are answered before restify does it, which would repeat what was asked for. */
const refuseUnknown = (request: IncomingMessage, response: ServerResponse, next: (go?: false) => void): void => {
  const path = (request.url ?? '').split('?')[0] ?? '';
  const method = FILE.test(path) ? 'GET' : METHODS.get(path);
  if (method === request.method) {
    next();
    return;
  }
  writeAnswer(
    response,
    method === undefined
      ? { status: 404, body: { error: 'not found' } }
      : { status: 405, body: { error: 'method not allowed' } },
  );
  next(false);
};

const NO_FILE: Answer = { status: 404, body: { error: 'not found' } };

const STOPPING: Answer = { status: 503, body: { error: 'stopping' }, retryAfterSeconds: 5 };

/** Opens the service's port and serves until stopped. Rejects when it cannot listen. */
export const startServer = async (
  { onMessage, onFile, ready, onError, onAnswered = () => undefined, ...limits }: ServerPorts,
  port: number,
  host: string,
): Promise<RunningServer> => {
  const { bodyLimit = BODY_LIMIT, fileRate = FILE_RATE } = limits;
  const underWay = new TurnsUnderWay();
  const fileLimit = makeRateLimit(fileRate, () => performance.now());
  let stopping = false;
  const server = restify.createServer({ name: '' });

  const serve = (path: string, answer: (request: IncomingMessage) => Promise<Answer>) => {
    return (request: IncomingMessage, response: ServerResponse, next: (go?: false) => void): void => {
      const start = performance.now();
      const answering = underWay.run(async () => {
        const given = await answer(request).catch((error: unknown): Answer => {
          if (response.destroyed) return { status: 400 };
          onError(error instanceof Error ? error : new Error(String(error)));
          return { status: 500, body: { error: 'internal error' } };
        });
        writeAnswer(response, given);
        onAnswered(path, given.status, performance.now() - start);
      });
      void answering.finally(() => next(false));
    };
  };

  const takeMessage = async (request: IncomingMessage): Promise<Answer> => {
    if (stopping) return STOPPING;
    const read = await readBody(request, bodyLimit);
    return read.kind === 'refused'
      ? { status: read.status, body: { error: read.error } }
      : onMessage({ authorization: request.headers.authorization ?? '', body: read.body });
  };

  /** What there is no file for and what there is none for any longer look alike. */
  const giveFile = async (request: IncomingMessage): Promise<Answer> => {
    const wait = fileLimit(request.socket.remoteAddress ?? '');
    if (wait > 0) return { status: 429, body: { error: 'too many requests' }, retryAfterSeconds: Math.ceil(wait) };
    const [token = ''] = (request.url ?? '').slice(FILES.length).split('?');
    const file = await onFile(token);
    return file ? { status: 200, file } : NO_FILE;
  };

  const tellReady = async (): Promise<Answer> =>
    !stopping && (await ready().catch(() => false))
      ? { status: 200, body: { ready: true } }
      : { status: 503, body: { ready: false } };

  server.pre(refuseUnknown);
  server.post('/api/messages', serve('/api/messages', takeMessage));
  server.get(
    '/healthz',
    serve('/healthz', () => Promise.resolve({ status: 200, body: { alive: true } })),
  );
  server.get('/readyz', serve('/readyz', tellReady));

  server.get('/files/:token', serve('/files', giveFile));

  const http = server.server as Server;
  http.requestTimeout = REQUEST_LIMIT;
  const listening = await listen(server, port, host);

  const stop = async (ms: number): Promise<boolean> => {
    stopping = true;
    const closed = new Promise<void>((resolve) => http.close(() => resolve()));
    http.closeIdleConnections();
    const finished = await underWay.finished(ms);
    setImmediate(() => http.closeIdleConnections());
    if (!finished) http.closeAllConnections();
    await closed;
    return finished;
  };

  return { port: listening, stop };
};
