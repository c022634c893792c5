import { sql } from 'kysely';
import type { Db, Trx } from '../../storage/db';
import type { Schema } from '../../storage/schema';
import type { Person } from '../../turn/person';

/** Rows of a person: the columns that, with the tenant, say whose they are, each of them alone. */
type Column = 'user_id' | 'owner' | 'leader' | 'used_by';
type Whose = Column | readonly Column[];

/**
 * What each table keeps of a person: whose its rows are, or null for a table without people. `mina uppgifter` and
 * `radera mig` both go through this list and no other, so that neither can miss a table; a new table does not compile without
 * a line here.
 */
export const KEPT_OF_PERSON = {
  deliveries: 'user_id',
  deadlines: 'owner',
  walks: 'user_id',
  consultations: 'owner',
  consultation_takers: 'user_id',
  notices: 'user_id',
  held_roles: 'user_id',
  cover_codes: ['user_id', 'used_by'],
  deputies: ['owner', 'user_id'],
  group_members: ['leader', 'user_id'],
  profiles: 'user_id',
  people: 'user_id',
  retention_periods: null,
  // Its ids stand on a card in some chat, and point at no person here.
  feedback: null,
  // Sealed, and without a word of whose it is: nobody can be found by it.
  files: null,
  instances: null,
  held_tenants: null,
  local_facts: null,
  local_fact_versions: null,
  local_fact_reports: null,
  channels: null,
  codes: null,
  unit_channels: null,
  consultation_changes: null,
} as const satisfies Readonly<Record<keyof Schema, Whose | null>>;

/** A table that keeps something of people. */
export type PersonalTable = {
  [Table in keyof Schema]: (typeof KEPT_OF_PERSON)[Table] extends null ? never : Table;
}[keyof Schema];

const whoseColumns = (table: PersonalTable): readonly Column[] => [KEPT_OF_PERSON[table]].flat();

/** In the order in which they are removed: as whoever writes to several of them does, so that none waits for the other for ever. */
export const PERSONAL_TABLES = (Object.keys(KEPT_OF_PERSON) as (keyof Schema)[]).filter(
  (table): table is PersonalTable => KEPT_OF_PERSON[table] !== null,
);

const ofPerson = (table: PersonalTable, { tenant, user }: Person) => {
  const theirs = whoseColumns(table).map((column) => sql`${sql.ref(column)} = ${user}`);
  return sql`from ${sql.table(table)} where tenant = ${tenant} and (${sql.join(theirs, sql` or `)})`;
};

/** How many rows a table has of a person. */
export const countRows = async (db: Db, table: PersonalTable, person: Person): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) as count ${ofPerson(table, person)}`.execute(db);
  return rows[0]?.count ?? 0;
};

/** Removes a person's rows of a table. */
export const removeRows = async (trx: Trx, table: PersonalTable, person: Person): Promise<void> => {
  await sql`delete ${ofPerson(table, person)}`.execute(trx);
};
