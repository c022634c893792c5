import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto';

const KEY = 32;
const IV = 12;
const TAG = 16;

/** What a token is kept as: the token does not follow from it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A token seals one file and no other, so that the vector may follow from it too. */
const derive = (token: string): { readonly key: Buffer; readonly iv: Buffer } => {
  const bytes = Buffer.from(hkdfSync('sha256', token, '', 'file', KEY + IV));
  return { key: bytes.subarray(0, KEY), iv: bytes.subarray(KEY) };
};

/** Encrypts so that only who has the token can read: AES-256-GCM under a key that is kept nowhere. Base64. */
export const seal = (text: string, token: string): string => {
  const { key, iv } = derive(token);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
};

/** The text again. Throws when it was sealed by another token or has been changed. */
export const unseal = (sealed: string, token: string): string => {
  const { key, iv } = derive(token);
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG });
  decipher.setAuthTag(bytes.subarray(-TAG));
  return decipher.update(bytes.subarray(0, -TAG), undefined, 'utf8') + decipher.final('utf8');
};
