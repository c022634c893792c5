import { sql } from 'kysely';
import type { Trx } from '../db';
import type { DialectName } from '../open-database';

/** Which tenants are to be left alone, and until when. */
export const addHeldTenants = async ({ schema }: Trx, dialect: DialectName): Promise<void> => {
  await schema
    .createTable('held_tenants')
    .addColumn('tenant', 'text', (column) => column.primaryKey())
    .addColumn('until', dialect === 'postgres' ? sql`bigint` : sql`integer`, (column) => column.notNull())
    .execute();
};
