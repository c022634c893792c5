import { sql } from 'kysely';
import type { Trx } from '../db';
import type { DialectName } from '../open-database';

/** Files that are offered for a short while, sealed. */
export const addFiles = async ({ schema }: Trx, dialect: DialectName): Promise<void> => {
  await schema
    .createTable('files')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('expires_at', dialect === 'postgres' ? sql`bigint` : sql`integer`, (column) => column.notNull())
    .execute();
  await schema.createIndex('files_to_prune').on('files').columns(['expires_at']).execute();
};
