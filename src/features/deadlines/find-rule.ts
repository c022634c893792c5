import type { Catalogue } from '../../guidelines/catalogue';
import { isWatchable, type WatchableDeadline } from '../../guidelines/watchable';

/** What an id that somebody typed leads to. */
export type FoundRule =
  | { readonly kind: 'found'; readonly rule: WatchableDeadline }
  | { readonly kind: 'unknown' }
  /** There is such a rule, but it gives no time that ends on a day. */
  | { readonly kind: 'not-watchable' };

/** Finds a rule to watch by its id, in any case. */
export const findRule = (catalogue: Catalogue, id: string): FoundRule => {
  const rule = catalogue.rule(id.trim().toLowerCase());
  if (!rule) return { kind: 'unknown' };
  return isWatchable(rule) ? { kind: 'found', rule } : { kind: 'not-watchable' };
};
