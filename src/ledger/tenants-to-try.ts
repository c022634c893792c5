import { sql } from 'kysely';
import type { Db } from '../storage/db';

/** A tenant with deliveries that are to be tried, and when the first of them may be, in milliseconds since 1970. */
export interface TenantToTry {
  readonly tenant: string;
  readonly dueAt: number;
}

/**
 * The tenants for which something is to be tried, now or later. Goes from tenant to tenant along the index, so that it takes
 * as long as there are tenants, not deliveries. One that is held is tried when that is over.
 */
export const tenantsToTry = async (db: Db): Promise<readonly TenantToTry[]> => {
  const after = (tenant: ReturnType<typeof sql>) =>
    sql`(select tenant from deliveries where due_at is not null and tenant > ${tenant} order by tenant limit 1)`;
  const walk = sql<TenantToTry & { readonly heldUntil: number }>`(
    with recursive walk (tenant) as (
      select ${after(sql`''`)}
      union all
      select ${after(sql`walk.tenant`)} from walk where walk.tenant is not null
    )
    select tenant, (
      select min(due_at) from deliveries where deliveries.tenant = walk.tenant and due_at is not null
    ) as "dueAt", coalesce((select until from held_tenants where held_tenants.tenant = walk.tenant), 0) as "heldUntil"
    from walk where tenant is not null
  )`.as<'to_try'>('to_try');
  const rows = await db.selectFrom(walk).select(['to_try.tenant', 'to_try.dueAt', 'to_try.heldUntil']).execute();
  return rows.map(({ tenant, dueAt, heldUntil }) => ({ tenant, dueAt: Math.max(dueAt, heldUntil) }));
};
