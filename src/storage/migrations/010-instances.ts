import { sql } from 'kysely';
import type { Trx } from '../db';
import type { DialectName } from '../open-database';

/** Which instances share the database. */
export const addInstances = async ({ schema }: Trx, dialect: DialectName): Promise<void> => {
  await schema
    .createTable('instances')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('seen_at', dialect === 'postgres' ? sql`bigint` : sql`integer`, (column) => column.notNull())
    .execute();
};
