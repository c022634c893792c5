import { sql } from 'kysely';
import type { Trx } from '../db';
import type { DialectName } from '../open-database';

/** How a deadline was answered; and who covers for whom: codes, deputies and groups. */
export const addCover = async ({ schema }: Trx, dialect: DialectName): Promise<void> => {
  const instant = dialect === 'postgres' ? sql`bigint` : sql`integer`;
  await schema.alterTable('deadlines').addColumn('answered', 'text').execute();

  await schema
    .createTable('cover_codes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('deadline', 'text')
    .addColumn('used_by', 'text')
    .addColumn('expires_at', instant, (column) => column.notNull())
    .execute();
  await schema.createIndex('cover_codes_of_user').on('cover_codes').columns(['tenant', 'user_id']).execute();
  await schema.createIndex('cover_codes_to_prune').on('cover_codes').columns(['expires_at']).execute();

  await schema
    .createTable('deputies')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('since', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('deputies_key', ['tenant', 'owner'])
    .execute();
  await schema.createIndex('deputies_of_user').on('deputies').columns(['tenant', 'user_id']).execute();

  await schema
    .createTable('group_members')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('leader', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('since', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('group_members_key', ['tenant', 'user_id'])
    .addUniqueConstraint('group_members_number', ['tenant', 'leader', 'number'])
    .execute();
};
