import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SIZE = 32;

/** Where the key lies that is made once beside an SQLite database, readable by its owner alone. */
const keyFileOf = (databaseUrl: string): string =>
  join(dirname(databaseUrl.replace(/^file:(\/\/)?/, '')), 'secret.key');

/**
 * The service's key of 32 bytes: the one given, or with SQLite one that is made at the first start and kept beside the
 * database. Throws when the kept one is not whole.
 */
export const readSecretKey = (given: Buffer | null, databaseUrl: string): Buffer => {
  if (given) return given;
  const file = keyFileOf(databaseUrl);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      // `wx`: of two that start at once, one writes and the other reads.
      writeFileSync(file, randomBytes(SIZE).toString('base64'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length !== SIZE) throw new Error(`${file} does not hold a key of ${SIZE} bytes`);
  return key;
};
