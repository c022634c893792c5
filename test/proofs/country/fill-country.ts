import { addDays, type LocalDate } from '../../../src/calendar/local-date';
import type { Db } from '../../../src/storage/db';

/** 290 municipalities and 21 regions. */
export const TENANTS = 311;

const AT_ONCE = 500;

const tenantOf = (i: number): string => `t${String(i % TENANTS)}`;

/** People whom the bot can reach, and deadlines that they watch with last days over half a year; every fiftieth is due on `day`. */
export const fillCountry = async (db: Db, day: LocalDate, people: number, deadlines: number): Promise<void> => {
  for (let from = 0; from < people; from += AT_ONCE)
    await db
      .insertInto('people')
      .values(
        Array.from({ length: Math.min(AT_ONCE, people - from) }, (_, k) => ({
          tenant: tenantOf(from + k),
          user_id: `u${String(from + k)}`,
          reference: JSON.stringify({
            serviceUrl: 'https://smba.trafficmanager.net/emea/8d5f0c5e-0000-0000-0000-000000000000/',
            conversation: `a:1${'x'.repeat(120)}${String(from + k)}`,
            bot: { id: '28:00000000-0000-0000-0000-000000000000', name: 'Samverkanslotsen' },
          }),
          updated_at: 0,
        })),
      )
      .execute();
  for (let from = 0; from < deadlines; from += AT_ONCE)
    await db
      .insertInto('deadlines')
      .values(
        Array.from({ length: Math.min(AT_ONCE, deadlines - from) }, (_, k) => {
          const i = from + k;
          const owner = i % people;
          const due = (i + Math.floor(i / people)) % 50 === 0;
          return {
            id: `018f3c2e-7a10-7c3b-9d52-${String(i).padStart(12, '0')}`,
            tenant: tenantOf(owner),
            owner: `u${String(owner)}`,
            code: 'K7-4MR',
            label: null,
            rule_id: 'vk.utlatande.bvc',
            rule_version: 1,
            rule_version_declined: null,
            start_on: addDays(day, (i % 180) - 21),
            due_on: addDays(day, i % 180),
            statutory_due_on: null,
            status: 'open' as const,
            answered: null,
            next_on: due ? day : addDays(day, 1 + (i % 170)),
            version: 1,
            created_key: `k${String(i)}`,
            created_at: 0,
            closed_at: null,
          };
        }),
      )
      .execute();
};
