import { sql } from 'kysely';
import type { Trx } from '../db';
import type { DialectName } from '../open-database';

const ONE_A_DAY = 'deliveries_one_a_day';

/** SQLite takes no constraint away from a table: the table is made anew with the other one, whatever columns it has by now. */
const rebuildOnSqlite = async (trx: Trx): Promise<void> => {
  const { rows } = await sql<{ type: string; name: string; sql: string }>`
    select type, name, sql from sqlite_master where tbl_name = 'deliveries' and sql is not null`.execute(trx);
  const table = rows.find(({ type }) => type === 'table')?.sql ?? '';
  const made = table
    .replace(/"deliveries"/, '"deliveries_new"')
    .replace(/("deliveries_one_a_day" unique \([^)]*)\)/, '$1, "subject")');
  if (!made.includes('"subject")')) throw new Error('The table of deliveries is not as it was');
  await sql.raw(made).execute(trx);
  await sql`insert into deliveries_new select * from deliveries`.execute(trx);
  await trx.schema.dropTable('deliveries').execute();
  await sql`alter table deliveries_new rename to deliveries`.execute(trx);
  for (const index of rows.filter(({ type }) => type === 'index')) await sql.raw(index.sql).execute(trx);
};

const rebuildOnPostgres = async ({ schema }: Trx): Promise<void> => {
  await schema.alterTable('deliveries').dropConstraint(ONE_A_DAY).execute();
  await schema
    .alterTable('deliveries')
    .addUniqueConstraint(ONE_A_DAY, ['tenant', 'user_id', 'kind', 'local_date', 'subject'])
    .execute();
};

/** Channels as recipients, things told one by one, and who has been bound to what by a one-time code. */
export const addBindings = async (trx: Trx, dialect: DialectName): Promise<void> => {
  const instant = dialect === 'postgres' ? sql`bigint` : sql`integer`;
  const { schema } = trx;

  await schema
    .alterTable('deliveries')
    .addColumn('subject', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await (dialect === 'postgres' ? rebuildOnPostgres(trx) : rebuildOnSqlite(trx));
  await schema
    .createIndex('deliveries_by_subject')
    .on('deliveries')
    .columns(['subject', 'local_date'])
    .where('subject', '<>', '')
    .execute();

  await schema
    .createTable('channels')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('updated_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('channels_key', ['tenant', 'conversation'])
    .execute();

  await schema
    .createTable('notices')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('due_at', instant, (column) => column.notNull())
    .addColumn('ends_at', instant, (column) => column.notNull())
    .addColumn('after_id', 'text', (column) => column.notNull())
    .addUniqueConstraint('notices_once', ['kind', 'tenant', 'user_id', 'about', 'what'])
    .execute();
  await schema.createIndex('notices_due').on('notices').columns(['kind', 'due_at']).execute();
  await schema.createIndex('notices_about').on('notices').columns(['kind', 'about']).execute();

  await schema
    .createTable('codes')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('gives', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('ends_at', instant, (column) => column.notNull())
    .execute();

  await schema
    .createTable('unit_channels')
    .addColumn('unit', 'text', (column) => column.primaryKey())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('bound_at', instant, (column) => column.notNull())
    .execute();

  await schema
    .createTable('held_roles')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('bound_at', instant, (column) => column.notNull())
    .addPrimaryKeyConstraint('held_roles_key', ['tenant', 'user_id', 'role'])
    .execute();
};
