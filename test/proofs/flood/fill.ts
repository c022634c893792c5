import type { LocalDate } from '../../../src/calendar/local-date';
import { addDays } from '../../../src/calendar/local-date';
import { openDatabase } from '../../../src/storage/open-database';
import { toReference } from '../../../src/teams/reference';

/** So many rows a statement: PostgreSQL takes 65,535 values. */
const AT_ONCE = 1_000;

export interface Filling {
  readonly databaseUrl: string;
  readonly connectorUrl: string;
  readonly tenants: number;
  /** In each tenant. */
  readonly people: number;
  readonly day: LocalDate;
}

/** Writes people with one deadline each that is to be reminded of on a day. */
export const fill = async ({ databaseUrl, connectorUrl, tenants, people, day }: Filling): Promise<void> => {
  const { db, close } = await openDatabase(databaseUrl);
  const names = Array.from({ length: tenants * people }, (_, i) => ({
    tenant: `t${String(i % tenants)}`,
    user: `u${String(Math.floor(i / tenants))}`,
  }));
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const some = names.slice(from, from + AT_ONCE);
    await db
      .insertInto('people')
      .values(
        some.map(({ tenant, user }) => ({
          tenant,
          user_id: user,
          reference: toReference({
            serviceUrl: connectorUrl,
            conversation: `${tenant}/${user}`,
            bot: { id: '28:bot', name: 'Samverkanslotsen' },
          }),
          updated_at: 0,
        })),
      )
      .execute();
    await db
      .insertInto('deadlines')
      .values(
        some.map(({ tenant, user }) => ({
          id: `${tenant}-${user}`,
          tenant,
          owner: user,
          code: 'K7-4MR',
          label: null,
          rule_id: 'vk.utlatande.bvc',
          rule_version: 1,
          rule_version_declined: null,
          start_on: addDays(day, -14),
          due_on: addDays(day, 7),
          statutory_due_on: null,
          status: 'open' as const,
          answered: null,
          next_on: day,
          version: 1,
          created_key: 'k',
          created_at: 0,
          closed_at: null,
        })),
      )
      .execute();
  }
  await close();
};
