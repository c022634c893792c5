import { z } from 'zod/v4';

const Header = z.object({ alg: z.literal('RS256'), kid: z.string().min(1), crit: z.undefined().optional() });

const Claims = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string().min(1),
});

/** A bearer token taken apart. Nothing in it is proven until the signature over `signed` has been checked. */
export interface Token {
  readonly kid: string;
  readonly claims: z.infer<typeof Claims>;
  readonly signed: Buffer;
  readonly signature: Buffer;
}

const FORM = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/;

const json = (part: string): unknown => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** Takes an Authorization header apart; null when it is no RS256 bearer token with the claims of the Bot Connector. */
export const readToken = (authorization: string): Token | null => {
  const [, header = '', claims = '', signature = ''] = FORM.exec(authorization) ?? [];
  const [head, body] = [Header.safeParse(json(header)), Claims.safeParse(json(claims))];
  if (!head.success || !body.success) return null;
  return {
    kid: head.data.kid,
    claims: body.data,
    signed: Buffer.from(`${header}.${claims}`),
    signature: Buffer.from(signature, 'base64url'),
  };
};
