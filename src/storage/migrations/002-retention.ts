import type { Trx } from '../db';

/** How long things are kept, by organisation; what a sent card is called; and what the daily pruning looks for. */
export const addRetention = async ({ schema }: Trx): Promise<void> => {
  await schema
    .createTable('retention_periods')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('table_name', 'text', (column) => column.notNull())
    .addColumn('days', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('retention_periods_key', ['tenant', 'table_name'])
    .execute();
  await schema.alterTable('deliveries').addColumn('activity_id', 'text').execute();
  await schema
    .createIndex('deadlines_closed')
    .on('deadlines')
    .columns(['tenant', 'closed_at'])
    .where('closed_at', 'is not', null)
    .execute();
};
