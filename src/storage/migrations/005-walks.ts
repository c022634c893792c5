import { sql } from 'kysely';
import type { Trx } from '../db';
import type { DialectName } from '../open-database';

/** The walks through routines that were left in the middle. */
export const addWalks = async ({ schema }: Trx, dialect: DialectName): Promise<void> => {
  await schema
    .createTable('walks')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('journey', 'text', (column) => column.notNull())
    .addColumn('journey_version', 'integer', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('updated_at', dialect === 'postgres' ? sql`bigint` : sql`integer`, (column) => column.notNull())
    .addPrimaryKeyConstraint('walks_key', ['tenant', 'user_id', 'journey'])
    .execute();
  await schema.createIndex('walks_by_age').on('walks').columns(['updated_at']).execute();
};
