import { RoleId } from '../../guidelines/model';
import type { Db } from '../../storage/db';
import type { Person } from '../../turn/person';

/** Where a person works and as what; null until they have said so. */
export interface Profile {
  readonly municipality: string | null;
  readonly role: RoleId | null;
}

/** The profile as it stands. A role that is no longer one of the list counts as not chosen. */
export const readProfile = async (db: Db, { tenant, user }: Person): Promise<Profile> => {
  const row = await db
    .selectFrom('profiles')
    .select(['municipality', 'role'])
    .where('tenant', '=', tenant)
    .where('user_id', '=', user)
    .executeTakeFirst();
  const role = RoleId.safeParse(row?.role);
  return { municipality: row?.municipality ?? null, role: role.success ? role.data : null };
};

/** Writes what is given and leaves the rest. Safe to repeat. */
export const saveProfile = async (
  db: Db,
  { tenant, user }: Person,
  change: Partial<Profile>,
  now: number,
): Promise<void> => {
  const values = { ...change, updated_at: now };
  await db
    .insertInto('profiles')
    .values({ tenant, user_id: user, municipality: null, role: null, ...values })
    .onConflict((conflict) => conflict.columns(['tenant', 'user_id']).doUpdateSet(values))
    .execute();
};

/** True once for each person, however often and however many at a time it is asked. */
export const meetFirst = async (db: Db, { tenant, user }: Person, now: number): Promise<boolean> => {
  const met = await db
    .insertInto('profiles')
    .values({ tenant, user_id: user, municipality: null, role: null, updated_at: now })
    .onConflict((conflict) => conflict.columns(['tenant', 'user_id']).doNothing())
    .returning('user_id')
    .executeTakeFirst();
  return met !== undefined;
};
