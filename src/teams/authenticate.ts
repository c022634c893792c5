import { verify } from 'node:crypto';
import type { Clock } from '../calendar/clock';
import type { FindKey } from './signing-keys';
import { readToken } from './token';

/** Why a call was not let in, for the log: never shown to the caller. */
export type Denial =
  | 'no-token'
  | 'issuer'
  | 'audience'
  | 'time'
  | 'service-url'
  | 'channel'
  | 'key'
  | 'signature'
  | 'endorsement'
  | 'stock';

export type Verdict =
  | { readonly kind: 'ok' }
  | { readonly kind: 'denied'; readonly why: Denial }
  /** The issuer's keys cannot be had: the caller may try again. */
  | { readonly kind: 'no-keys' };

export interface AuthenticatePorts {
  readonly appId: string;
  readonly issuer: string;
  readonly findKey: FindKey;
  readonly clock: Clock;
}

/** The only channel that the bot is registered for. */
export const CHANNEL = 'msteams';

/** Clocks may differ by this much: milliseconds. As Microsoft's "Authenticate requests from the Bot Connector" allows. */
const SKEW = 5 * 60_000;

/**
 * Makes the check in front of the SDK's own. A token is let through only when it is an RS256 token of the Bot Connector's
 * issuer for this bot, in force, for the very service address of the activity, signed with a key endorsed for Teams.
 * All that needs no key is checked first, so that a bad token costs no call; nothing of a token is kept.
 */
export const makeAuthenticate =
  ({ appId, issuer, findKey, clock }: AuthenticatePorts) =>
  async (
    activity: { readonly serviceUrl: string; readonly channelId?: string | null | undefined },
    authorization: string,
  ): Promise<Verdict> => {
    const denied = (why: Denial): Verdict => ({ kind: 'denied', why });
    const token = readToken(authorization);
    if (!token) return denied('no-token');
    const { iss, aud, exp, nbf = 0, serviceurl } = token.claims;
    const now = clock();
    if (iss !== issuer) return denied('issuer');
    if (aud !== appId) return denied('audience');
    if (exp * 1000 < now - SKEW || nbf * 1000 > now + SKEW) return denied('time');
    if (serviceurl !== activity.serviceUrl) return denied('service-url');
    if (activity.channelId !== CHANNEL) return denied('channel');
    const found = await findKey(token.kid);
    if (found.kind === 'unreachable') return { kind: 'no-keys' };
    if (found.kind === 'unknown') return denied('key');
    if (!verify('sha256', token.signed, found.key.key, token.signature)) return denied('signature');
    if (!found.key.endorsements.includes(CHANNEL)) return denied('endorsement');
    return { kind: 'ok' };
  };

export type Authenticate = ReturnType<typeof makeAuthenticate>;
