import type { Trx } from '../db';

/** Which newer version of its rule the owner of a deadline chose not to count by. */
export const addDeclinedVersion = async ({ schema }: Trx): Promise<void> => {
  await schema.alterTable('deadlines').addColumn('rule_version_declined', 'integer').execute();
};
