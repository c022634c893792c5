import { sql } from 'kysely';
import type { Trx } from '../db';
import type { DialectName } from '../open-database';

/** What organisations enter beside the guidelines, how it stood before, and what users say is wrong with it. */
export const addLocalFacts = async ({ schema }: Trx, dialect: DialectName): Promise<void> => {
  const instant = dialect === 'postgres' ? sql`bigint` : sql`integer`;

  await schema
    .createTable('local_facts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('slot', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('organisation', 'text', (column) => column.notNull())
    .addColumn('valid_from', 'text', (column) => column.notNull())
    .addColumn('checked_on', 'text', (column) => column.notNull())
    .addColumn('fact', 'text', (column) => column.notNull())
    .addColumn('removed', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('updated_at', instant, (column) => column.notNull())
    .addUniqueConstraint('local_facts_once', ['tenant', 'place', 'slot', 'subject', 'organisation', 'valid_from'])
    .execute();

  await schema
    .createTable('local_fact_versions')
    .addColumn('fact_id', 'text', (column) => column.notNull())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('fact', 'text', (column) => column.notNull())
    .addColumn('removed', 'integer', (column) => column.notNull())
    .addColumn('deed', 'text', (column) => column.notNull())
    .addColumn('made_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('local_fact_versions_key', ['fact_id', 'version'])
    .execute();

  await schema
    .createTable('local_fact_reports')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('fact_id', 'text', (column) => column.notNull())
    .addColumn('wrong', 'text', (column) => column.notNull())
    .addColumn('reported_on', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('local_fact_reports_of').on('local_fact_reports').columns(['tenant', 'fact_id']).execute();
};
