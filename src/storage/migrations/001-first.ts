import { sql } from 'kysely';
import type { Trx } from '../db';
import type { DialectName } from '../open-database';

/** People, profiles, deadlines and deliveries. What each keeps and why stands in `../schema.ts`. */
export const createFirstTables = async (trx: Trx, dialect: DialectName): Promise<void> => {
  // 64 bits in both: milliseconds since 1970 do not fit in 32.
  const instant = dialect === 'postgres' ? sql`bigint` : sql`integer`;
  const { schema } = trx;

  await schema
    .createTable('people')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('updated_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('people_key', ['tenant', 'user_id'])
    .execute();

  await schema
    .createTable('profiles')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('municipality', 'text')
    .addColumn('role', 'text')
    .addColumn('updated_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('profiles_key', ['tenant', 'user_id'])
    .execute();

  await schema
    .createTable('deadlines')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('label', 'text')
    .addColumn('rule_id', 'text', (column) => column.notNull())
    .addColumn('rule_version', 'integer', (column) => column.notNull())
    .addColumn('start_on', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('statutory_due_on', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('next_on', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_key', 'text', (column) => column.notNull())
    .addColumn('created_at', instant, (column) => column.notNull())
    .addColumn('closed_at', instant)
    .addUniqueConstraint('deadlines_created_once', ['tenant', 'owner', 'created_key'])
    .addCheckConstraint('deadlines_remind_only_open', sql`status = 'open' or next_on is null`)
    .execute();
  await schema
    .createIndex('deadlines_of_owner')
    .on('deadlines')
    .columns(['tenant', 'owner', 'status', 'due_on'])
    .execute();
  await schema
    .createIndex('deadlines_to_remind')
    .on('deadlines')
    .columns(['next_on', 'tenant', 'owner'])
    .where('next_on', 'is not', null)
    .execute();

  await schema
    .createTable('deliveries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('local_date', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('due_at', instant)
    .addColumn('lease_until', instant)
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('repeat', 'integer', (column) => column.notNull())
    .addColumn('updated_at', instant, (column) => column.notNull())
    .addUniqueConstraint('deliveries_one_a_day', ['tenant', 'user_id', 'kind', 'local_date'])
    .execute();
  await schema.createIndex('deliveries_of_day').on('deliveries').columns(['local_date', 'state']).execute();
  // Both of these hold only what still moves: they stay small however many deliveries are kept.
  await schema
    .createIndex('deliveries_to_try')
    .on('deliveries')
    .columns(['tenant', 'due_at'])
    .where('due_at', 'is not', null)
    .execute();
  await schema
    .createIndex('deliveries_being_sent')
    .on('deliveries')
    .columns(['lease_until'])
    .where('lease_until', 'is not', null)
    .execute();
};
