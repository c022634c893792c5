import type { DeliveryState } from '../storage/schema';
import { backoff } from './backoff';
import type { SendOutcome } from './send';

/** What becomes of a delivery. `dueAt`: when it is tried again, null when it is final. `told`: what it was about counts as told. */
export interface After {
  readonly state: DeliveryState;
  readonly dueAt: number | null;
  readonly told: boolean;
}

/** How long to wait, in ms, before what may have arrived goes once more: whoever failed may need a while. */
const UNKNOWN_WAIT = 30_000;

const final = (state: DeliveryState, told = false): After => ({ state, dueAt: null, told });

/**
 * What becomes of a delivery whose sending ended so. What is refused, or could not be made, is not told: the next day of its
 * kind tries anew. What nobody knows of even the second time is left at that, and told.
 * @param tried attempts, this one included
 * @param repeat this attempt was itself a possible repeat
 * @param random from 0 up to 1
 */
export const afterSending = (
  outcome: SendOutcome,
  { tried, repeat }: { readonly tried: number; readonly repeat: boolean },
  now: number,
  random: number,
): After => {
  switch (outcome.kind) {
    case 'sent':
      return final('sent', true);
    case 'refused':
      return final('refused');
    case 'failed':
      return final('failed');
    case 'throttled':
      return { state: 'throttled', dueAt: now + outcome.retryAfterMs, told: false };
    case 'unreachable':
      return { state: 'planned', dueAt: now + backoff(tried, random), told: false };
    case 'unknown':
      return repeat
        ? final('failed', true)
        : { state: 'unknown', dueAt: now + Math.round(UNKNOWN_WAIT * (0.75 + random / 2)), told: false };
  }
};
