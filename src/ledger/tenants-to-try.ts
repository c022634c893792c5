import { sql } from 'kysely';
import type { Db } from '../storage/db';

/** A tenant with deliveries that are to be tried, and when the first of them is, in milliseconds since 1970. */
export interface TenantToTry {
  readonly tenant: string;
  readonly dueAt: number;
}

/**
 * The tenants for which something is to be tried, now or later. Goes from tenant to tenant along the index, so that it takes
 * as long as there are tenants, not deliveries.
 */
export const tenantsToTry = (db: Db): Promise<readonly TenantToTry[]> => {
  const after = (tenant: ReturnType<typeof sql>) =>
    sql`(select tenant from deliveries where due_at is not null and tenant > ${tenant} order by tenant limit 1)`;
  const walk = sql<TenantToTry>`(
    with recursive walk (tenant) as (
      select ${after(sql`''`)}
      union all
      select ${after(sql`walk.tenant`)} from walk where walk.tenant is not null
    )
    select tenant, (
      select min(due_at) from deliveries where deliveries.tenant = walk.tenant and due_at is not null
    ) as "dueAt"
    from walk where tenant is not null
  )`.as<'to_try'>('to_try');
  return db.selectFrom(walk).select(['to_try.tenant', 'to_try.dueAt']).execute();
};
