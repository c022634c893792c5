import { createHmac } from 'node:crypto';
import type { Db } from '../../storage/db';
import type { CoverKind } from '../../storage/tables/cover';
import type { Person } from '../../turn/person';
import { newCode, type Random } from '../deadlines/api';

/** How long a code can be used, in ms. */
export const CODE_LIFETIME = 7 * 86_400_000;

/** Signs on either side of the hyphen: about 40 bits in all. Not the form of a deadline's own code, which stands in the akt. */
const HALF = 5;

export interface CodePorts {
  readonly db: Db;
  readonly random: Random;
  /** The service's key: the codes are short, so that a plain hash could be turned back. */
  readonly key: Buffer;
}

const hashOf = (key: Buffer, tenant: string, code: string): string =>
  createHmac('sha256', key)
    .update(JSON.stringify(['cover', tenant, code]))
    .digest('hex');

/** Makes a code that colleagues of the same tenant can use for a week, and gives it; it is kept only as a hash. */
export const makeCode = async (
  { db, random, key }: CodePorts,
  { tenant, user }: Person,
  what: { readonly kind: CoverKind; readonly deadline?: string },
  now: number,
): Promise<string> => {
  const code = `${newCode(HALF, random)}-${newCode(HALF, random)}`;
  await db
    .insertInto('cover_codes')
    .values({
      id: hashOf(key, tenant, code),
      tenant,
      user_id: user,
      kind: what.kind,
      deadline: what.deadline ?? null,
      used_by: null,
      expires_at: now + CODE_LIFETIME,
    })
    .execute();
  return code;
};

/** A code as it stands. */
export interface FoundCode {
  readonly id: string;
  readonly by: string;
  readonly deadline: string | null;
  readonly usedBy: string | null;
}

/** A code of a kind that somebody of the tenant typed, in any case, while it can be used or shown to have been; null otherwise. */
export const findCode = async (
  { db, key }: Pick<CodePorts, 'db' | 'key'>,
  tenant: string,
  kind: CoverKind,
  typed: string,
  now: number,
): Promise<FoundCode | null> => {
  const code = typed.trim().toUpperCase().replace(/\s+/g, '');
  const row = await db
    .selectFrom('cover_codes')
    .select(['id', 'user_id', 'deadline', 'used_by'])
    .where('id', '=', hashOf(key, tenant, code))
    .where('tenant', '=', tenant)
    .where('kind', '=', kind)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ? { id: row.id, by: row.user_id, deadline: row.deadline, usedBy: row.used_by } : null;
};

/** Uses a code up. False: somebody else was first. */
export const useCode = async (db: Db, { id }: FoundCode, user: string): Promise<boolean> => {
  const row = await db
    .updateTable('cover_codes')
    .set({ used_by: user })
    .where('id', '=', id)
    .where('used_by', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
};

/** Removes the codes that can no longer be used. */
export const pruneCodes = async (db: Db, now: number): Promise<void> => {
  await db.deleteFrom('cover_codes').where('expires_at', '<=', now).execute();
};
