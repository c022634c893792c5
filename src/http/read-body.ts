import type { IncomingMessage } from 'node:http';

/** The parsed body of a call, or the plain answer that refuses it. */
export type ReadBody =
  | { readonly kind: 'body'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly status: 400 | 413 | 415; readonly error: string };

type Refusal = Extract<ReadBody, { kind: 'refused' }>;

const refusal = (status: Refusal['status'], error: string): Refusal => ({ kind: 'refused', status, error });

const isJson = (contentType: string): boolean => /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType);

/** What the headers alone refuse. Compressed bodies: their size says nothing of what they become. */
const refusedByHeaders = ({ headers }: IncomingMessage): Refusal | null => {
  if (headers['content-encoding'] !== undefined) return refusal(415, 'content-encoding is not accepted');
  // A web page can post any other type here without the browser asking first.
  if (!isJson(headers['content-type'] ?? '')) return refusal(415, 'content-type must be application/json');
  return null;
};

/** A caller that is refused is heard out this many times over, so that it reads the answer before the line is cut. */
const PATIENCE = 8;

/**
 * The bytes of a body, or null when there are more than `limit`; what is over is thrown away as it comes.
 * Rejects when the caller goes away.
 */
const readAtMost = (request: IncomingMessage, limit: number): Promise<Buffer | null> =>
  new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      chunks = [];
      if (size > limit * PATIENCE) {
        request.pause();
        resolve(null);
      }
    });
    request.once('end', () => resolve(size <= limit ? Buffer.concat(chunks) : null));
    request.once('error', reject);
    request.once('close', () => reject(new Error('The caller went away')));
  });

/**
 * Reads a JSON body of at most `limit` bytes. Memory stays within the limit whatever is sent.
 * Rejects only when the caller goes away.
 */
export const readBody = async (request: IncomingMessage, limit: number): Promise<ReadBody> => {
  const refused = refusedByHeaders(request);
  const bytes = await readAtMost(request, limit);
  if (refused) return refused;
  if (!bytes) return refusal(413, `body is larger than ${limit} bytes`);
  try {
    return { kind: 'body', body: JSON.parse(bytes.toString('utf8')) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return refusal(400, 'body is not JSON');
    throw error;
  }
};
