import type { Db } from '../storage/db';

/**
 * Notes that nothing may go to a tenant before `until`, for every instance and for those that start later; never earlier than
 * what was noted before. Milliseconds since 1970.
 */
export const holdTenant = async (db: Db, tenant: string, until: number): Promise<void> => {
  await db
    .insertInto('held_tenants')
    .values({ tenant, until })
    .onConflict((conflict) => conflict.column('tenant').doUpdateSet({ until }).where('held_tenants.until', '<', until))
    .execute();
};

/** Removes what is over. */
export const forgetHeldTenants = async (db: Db, now: number): Promise<void> => {
  await db.deleteFrom('held_tenants').where('until', '<=', now).execute();
};
