import { sql } from 'kysely';
import type { Trx } from '../db';
import type { DialectName } from '../open-database';

/** Bookings of anonymous consultations, who has taken them, and what has been done with them. */
export const addConsultations = async ({ schema }: Trx, dialect: DialectName): Promise<void> => {
  const instant = dialect === 'postgres' ? sql`bigint` : sql`integer`;

  await schema
    .createTable('consultations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('number', 'text', (column) => column.notNull().unique())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('owner_name', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('soon_six', 'integer', (column) => column.notNull())
    .addColumn('area', 'text', (column) => column.notNull())
    .addColumn('tried', 'text', (column) => column.notNull())
    .addColumn('asked', 'text', (column) => column.notNull())
    .addColumn('way', 'text', (column) => column.notNull())
    .addColumn('available', 'text', (column) => column.notNull())
    .addColumn('text', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('sent_at', instant, (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('times', 'text', (column) => column.notNull())
    .addColumn('answered', 'integer', (column) => column.notNull())
    .addColumn('time_at', instant)
    .addColumn('late', 'text')
    .addColumn('link', 'text')
    .addColumn('reason', 'text')
    .addColumn('missed', 'integer', (column) => column.notNull())
    .addColumn('referral', 'text')
    .addColumn('closed_at', instant)
    .addColumn('channel', 'text')
    .addColumn('card_id', 'text')
    .addColumn('created_key', 'text', (column) => column.notNull())
    .addUniqueConstraint('consultations_created_once', ['tenant', 'owner', 'created_key'])
    .execute();
  await schema.createIndex('consultations_of_owner').on('consultations').columns(['tenant', 'owner']).execute();
  await schema.createIndex('consultations_of_unit').on('consultations').columns(['unit', 'state', 'sent_at']).execute();

  await schema
    .createTable('consultation_takers')
    .addColumn('consultation', 'text', (column) => column.primaryKey())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();

  await schema
    .createTable('consultation_changes')
    .addColumn('consultation', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('consultation_changes_key', ['consultation', 'version'])
    .execute();
};
