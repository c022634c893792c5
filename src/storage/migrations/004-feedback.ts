import type { Trx } from '../db';

/** Whether answers helped, and which contacts are reported as wrong: counted, never by whom. */
export const addFeedback = async ({ schema }: Trx): Promise<void> => {
  await schema
    .createTable('feedback')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('month', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('unit', 'text')
    .addColumn('contact', 'text')
    .addColumn('reason', 'text')
    .execute();
  await schema.createIndex('feedback_to_prune').on('feedback').columns(['month']).execute();
};
