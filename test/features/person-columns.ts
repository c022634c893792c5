import { sql } from 'kysely';
import type { Given } from '../setup/each-database';

/** A column as the database itself has it. */
export interface Column {
  readonly table: string;
  readonly column: string;
  /** In lower case: `text`, `integer`, `bigint`. */
  readonly type: string;
}

/** All columns of all tables that the migrations made, their own list apart. */
export const columnsOf = async ({ db, dialect }: Pick<Given, 'db' | 'dialect'>): Promise<readonly Column[]> => {
  const query =
    dialect === 'postgres'
      ? sql<Column>`select table_name as "table", column_name as "column", data_type as "type"
          from information_schema.columns where table_schema = 'public'`
      : sql<Column>`select m.name as "table", p.name as "column", p.type as "type"
          from sqlite_master m join pragma_table_info(m.name) p where m.type = 'table' and m.name not like 'sqlite_%'`;
  const { rows } = await query.execute(db);
  return rows
    .filter(({ table }) => table !== 'migrations')
    .map(({ table, column, type }) => ({ table, column, type: type.toLowerCase() }));
};
