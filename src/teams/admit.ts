import { AuthenticationError, type AuthenticateRequestResult } from 'botframework-connector';
import type { Activity } from './activity';
import type { TeamsAdapter } from './adapter';
import type { Authenticate, Denial } from './authenticate';
import { withinTime } from './time-limit';

/** Whether a call is let in. */
export type Admission =
  | { readonly kind: 'admitted'; readonly admitted: AuthenticateRequestResult }
  | { readonly kind: 'denied'; readonly why: Denial }
  | { readonly kind: 'no-keys' };

/** The SDK fetches the issuer's keys for itself, without any limit: milliseconds. */
const STOCK_LIMIT = 10_000;

/**
 * Our own check first, then the SDK's. After ours the SDK has nothing left to trip over but fetching its keys;
 * what it still refuses is a denial, never a fault.
 */
export const makeAdmit =
  (adapter: TeamsAdapter, authenticate: Authenticate, onDenied: (why: Denial) => void) =>
  async (activity: Activity, authorization: string): Promise<Admission> => {
    const verdict = await authenticate(activity, authorization);
    if (verdict.kind === 'denied') onDenied(verdict.why);
    if (verdict.kind !== 'ok') return verdict;
    try {
      const admitted = await withinTime(STOCK_LIMIT, () => adapter.authenticate(activity, authorization));
      return { kind: 'admitted', admitted };
    } catch (error) {
      if (!(error instanceof AuthenticationError) || error.statusCode !== 401) return { kind: 'no-keys' };
      onDenied('stock');
      return { kind: 'denied', why: 'stock' };
    }
  };

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Without authentication anybody may name any service address: only this machine's are called. */
export const makeAdmitLocal =
  (adapter: TeamsAdapter) =>
  async (activity: Activity): Promise<Admission> =>
    LOOPBACK.has(new URL(activity.serviceUrl).hostname)
      ? { kind: 'admitted', admitted: await adapter.authenticate(activity, '') }
      : { kind: 'denied', why: 'service-url' };
