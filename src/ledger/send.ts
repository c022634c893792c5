import type { Outgoing } from '../turn/feature';

/** How a sending went. Only `sent` has arrived, and only `unknown` may have. */
export type SendOutcome =
  /** `activityId`: what the channel calls it, where it said so. */
  | { readonly kind: 'sent'; readonly activityId?: string }
  /** The chat is gone, or the bot is not let in: trying again does not help. */
  | { readonly kind: 'refused' }
  /** Too fast, for this conversation or for the whole tenant. Milliseconds. */
  | { readonly kind: 'throttled'; readonly retryAfterMs: number; readonly scope: 'conversation' | 'tenant' }
  /** It may have arrived. */
  | { readonly kind: 'unknown' }
  /** Nobody took the call: nothing was sent. */
  | { readonly kind: 'unreachable' }
  /** It could not be made. */
  | { readonly kind: 'failed' };

/**
 * The way out, given by whoever puts the service together: one call to the private chat at `reference`, never repeated there.
 * `possibleRepeat`: the same may have arrived before, and what is shown says so. Rejects only when nothing was sent.
 */
export type Send = (
  reference: string,
  outgoing: Outgoing,
  how: { readonly possibleRepeat: boolean },
) => Promise<SendOutcome>;
