import { constants, createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A key pair of the issuer, published with its endorsements or kept back. */
export interface IssuerKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly endorsements: readonly string[];
}

export const makeKey = (kid: string, endorsements: readonly string[] = ['msteams']): IssuerKey => ({
  kid,
  endorsements,
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }),
});

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const SIGNERS: Readonly<Record<string, (text: string, key: IssuerKey) => Buffer>> = {
  RS256: (text, key) => sign('sha256', Buffer.from(text), key.privateKey),
  PS256: (text, key) =>
    sign('sha256', Buffer.from(text), {
      key: key.privateKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: 32,
    }),
  HS256: (text, key) =>
    createHmac('sha256', key.publicKey.export({ type: 'spki', format: 'pem' }))
      .update(text)
      .digest(),
  none: () => Buffer.alloc(0),
};

/** A signed token. `header` overrides what follows from the key and the algorithm. */
export const makeToken = (claims: object, key: IssuerKey, { alg = 'RS256', header = {} } = {}): string => {
  const text = `${encode({ alg, typ: 'JWT', kid: key.kid, ...header })}.${encode(claims)}`;
  return `${text}.${SIGNERS[alg]?.(text, key).toString('base64url') ?? ''}`;
};

/** An issuer's metadata and keys on HTTP, counting how often they are asked for. */
export const startIssuer = async (keys: readonly IssuerKey[]) => {
  const state = { keys, fetches: 0, broken: false };
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const isKeys = request.url === '/keys';
    if (!isKeys) state.fetches += 1;
    const body = isKeys
      ? {
          keys: [
            { kty: 'EC', kid: 'elliptic', crv: 'P-256', x: 'x', y: 'y' },
            ...state.keys.map(({ kid, publicKey, endorsements }) => ({
              ...publicKey.export({ format: 'jwk' }),
              kid,
              endorsements,
            })),
          ],
        }
      : { issuer: 'https://issuer.example', jwks_uri: `http://127.0.0.1:${port}/keys` };
    response.writeHead(state.broken ? 500 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    state,
    metadataUrl: `http://127.0.0.1:${port}/metadata`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};

export type Issuer = Awaited<ReturnType<typeof startIssuer>>;
