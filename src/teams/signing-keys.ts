import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod/v4';
import type { Clock } from '../calendar/clock';

const Metadata = z.object({ jwks_uri: z.url() });
const Key = z.object({
  kty: z.literal('RSA').default('RSA'),
  kid: z.string().min(1),
  n: z.string().min(1),
  e: z.string().min(1),
  endorsements: z.array(z.string()).default([]),
});
const KeySet = z.object({ keys: z.array(z.unknown()).max(200) });

/** A key of the issuer, and the channels that it may speak for. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly endorsements: readonly string[];
}

export type FoundKey =
  | { readonly kind: 'found'; readonly key: SigningKey }
  | { readonly kind: 'unknown' }
  /** No keys could be had at all: nothing can be said of any token. */
  | { readonly kind: 'unreachable' };

const DAY = 86_400_000;
const FETCH_LIMIT = 10_000;
/** Keys are fetched at most this often, whatever the tokens say: in milliseconds. */
export const REFETCH_PAUSE = 60_000;

const getJson = async (url: string): Promise<unknown> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_LIMIT) });
  if (!response.ok) throw new Error(`Signing keys: ${response.status}`);
  return response.json();
};

/** Keys of another kind than RSA, and broken ones, are passed over: the others still work. */
const readKey = (item: unknown): readonly [string, SigningKey][] => {
  const { data } = Key.safeParse(item);
  if (!data) return [];
  try {
    const key = createPublicKey({ key: { kty: data.kty, n: data.n, e: data.e }, format: 'jwk' });
    return [[data.kid, { key, endorsements: data.endorsements }]];
  } catch {
    return [];
  }
};

const readKeys = (set: unknown): ReadonlyMap<string, SigningKey> => new Map(KeySet.parse(set).keys.flatMap(readKey));

/**
 * The issuer's public keys, fetched when first needed and once a day; for an unknown key id again, but never more often
 * than once a minute. While the issuer is out of reach the last keys serve on.
 */
export const makeSigningKeys = (metadataUrl: string, clock: Clock, onFailure: (error: Error) => void = () => {}) => {
  let keys: ReadonlyMap<string, SigningKey> | null = null;
  let fetchedAt = -Infinity;
  let triedAt = -Infinity;
  let running: Promise<void> | null = null;

  const load = async (): Promise<void> => {
    try {
      const { jwks_uri } = Metadata.parse(await getJson(metadataUrl));
      keys = readKeys(await getJson(jwks_uri));
      fetchedAt = clock();
    } catch (error) {
      onFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };

  const refresh = async (): Promise<void> => {
    if (!running) {
      if (clock() - triedAt < REFETCH_PAUSE) return;
      triedAt = clock();
      running = load().finally(() => {
        running = null;
      });
    }
    await running;
  };

  return async (kid: string): Promise<FoundKey> => {
    if (!keys?.has(kid) || clock() - fetchedAt > DAY) await refresh();
    const key = keys?.get(kid);
    if (key) return { kind: 'found', key };
    return keys ? { kind: 'unknown' } : { kind: 'unreachable' };
  };
};

export type FindKey = ReturnType<typeof makeSigningKeys>;
