import type { ServerResponse } from 'node:http';

/** What a call is answered with: JSON, a file to save, or nothing but the status. */
export interface Answer {
  readonly status: number;
  readonly body?: object;
  readonly file?: ServedFile;
  readonly retryAfterSeconds?: number;
}

/** A file as it is saved. */
export interface ServedFile {
  /** Of letters, figures, `-`, `_` and `.`. */
  readonly name: string;
  readonly contentType: string;
  readonly content: string;
}

/** Saved and never shown in the browser; were it shown all the same, it may do nothing, and its address goes nowhere. */
const fileHeaders = ({ name, contentType }: ServedFile) => ({
  'content-type': contentType,
  'content-disposition': `attachment; filename="${name}"`,
  'content-security-policy': "default-src 'none'; sandbox",
  'referrer-policy': 'no-referrer',
});

/** Writes an answer with the headers that every answer carries, unless one is written already or the caller has gone. */
export const writeAnswer = (response: ServerResponse, { status, body, file, retryAfterSeconds }: Answer): void => {
  if (response.headersSent || response.destroyed) return;
  const text = file?.content ?? (body === undefined ? '' : JSON.stringify(body));
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-length': Buffer.byteLength(text),
    ...(file ? fileHeaders(file) : {}),
    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    ...(status === 413 ? { connection: 'close' } : {}),
  });
  response.end(text);
};
