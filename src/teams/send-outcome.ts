import { z } from 'zod/v4';
import { NoToken } from './connectors';
import { CallTimedOut } from './time-limit';

/** How a sending went. Only `throttled`, `unreachable` and `refused` are certain not to have arrived. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly activityId: string }
  /** The chat is gone, or the bot is not let in: trying again does not help. */
  | { readonly kind: 'refused'; readonly status: number }
  /** Too fast, for this conversation or for the whole tenant. Milliseconds. */
  | { readonly kind: 'throttled'; readonly retryAfterMs: number; readonly scope: 'conversation' | 'tenant' }
  /** It may have arrived: no answer in time, a broken connection, or the receiver failed. */
  | { readonly kind: 'unknown' }
  /** Nobody took the call, or there was no token for it: nothing was sent. */
  | { readonly kind: 'unreachable' };

const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** When 429 does not say how long: Teams' shortest window for one conversation is a second, its next two. */
const DEFAULT_WAIT = 2_000;

const Failure = z.object({
  code: z.string().optional().catch(undefined),
  statusCode: z.number().optional().catch(undefined),
  response: z.unknown().optional(),
});
const Headers = z.object({ headers: z.custom<{ get(name: string): string | undefined }>((value) => hasGet(value)) });
const Body = z.object({ bodyAsText: z.string() });

const hasGet = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function';

/** `Retry-After` in seconds or as a date (RFC 9110 §10.2.3), to milliseconds from now. */
const waitOf = (response: unknown, now: number): number => {
  const value = Headers.safeParse(response).data?.headers.get('retry-after');
  if (value === undefined) return DEFAULT_WAIT;
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : DEFAULT_WAIT;
};

const scopeOf = (response: unknown): 'conversation' | 'tenant' =>
  /tenant|\bapp\b/i.test(Body.safeParse(response).data?.bodyAsText ?? '') ? 'tenant' : 'conversation';

/**
 * What an error from an outgoing call means for what was sent.
 * @param now milliseconds since 1970, for a Retry-After that is a date
 */
export const outcomeOf = (error: unknown, now: number): Exclude<SendOutcome, { kind: 'sent' }> => {
  if (error instanceof CallTimedOut) return { kind: 'unknown' };
  if (error instanceof NoToken) return { kind: 'unreachable' };
  const { statusCode, code, response } = Failure.safeParse(error).data ?? {};
  if (statusCode === undefined) return { kind: NEVER_CONNECTED.has(code ?? '') ? 'unreachable' : 'unknown' };
  if (statusCode === 429) return { kind: 'throttled', retryAfterMs: waitOf(response, now), scope: scopeOf(response) };
  // 401 is about the bot's own token, not about this chat: the next token may do.
  if (statusCode === 401) return { kind: 'unreachable' };
  return statusCode >= 400 && statusCode < 500 ? { kind: 'refused', status: statusCode } : { kind: 'unknown' };
};
