import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV = 12;
const TAG = 16;

const keyFor = (key: Buffer): Buffer => createHmac('sha256', key).update('join link').digest();

/** A join link as it is kept. @param iv twelve random bytes, new each time */
export const sealLink = (key: Buffer, link: string, iv: Buffer): string => {
  const cipher = createCipheriv(CIPHER, keyFor(key), iv);
  return Buffer.concat([iv, cipher.update(link, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
};

/** The link of what `sealLink` made with the same key. Throws on anything else. */
export const openLink = (key: Buffer, sealed: string): string => {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv(CIPHER, keyFor(key), bytes.subarray(0, IV));
  decipher.setAuthTag(bytes.subarray(-TAG));
  return Buffer.concat([decipher.update(bytes.subarray(IV, -TAG)), decipher.final()]).toString('utf8');
};
