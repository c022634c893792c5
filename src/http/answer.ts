import type { ServerResponse } from 'node:http';

/** What a call is answered with: JSON, or nothing but the status. */
export interface Answer {
  readonly status: number;
  readonly body?: object;
  readonly retryAfterSeconds?: number;
}

/** Writes an answer with the headers that every answer carries, unless one is written already or the caller has gone. */
export const writeAnswer = (response: ServerResponse, { status, body, retryAfterSeconds }: Answer): void => {
  if (response.headersSent || response.destroyed) return;
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-length': Buffer.byteLength(text),
    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    ...(status === 413 ? { connection: 'close' } : {}),
  });
  response.end(text);
};
