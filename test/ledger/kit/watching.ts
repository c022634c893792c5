import { addDays, instantAt, localDateAt, type LocalDate } from '../../../src/calendar/local-date';
import type { Db, Trx } from '../../../src/storage/db';
import type { DeliveryKind } from '../../../src/turn/feature';
import type { Person } from '../../../src/turn/person';

/** A kind of delivery on the real table of deadlines: weekly, at eight, all of a person's together. */
export const watching = (db: Db, kind = 'frister'): DeliveryKind<Trx> => ({
  kind,
  owed: async (now, limit) => {
    const today = localDateAt(now);
    if (now < instantAt(today, '08:00')) return [];
    const rows = await db
      .selectFrom('deadlines')
      .select(['tenant', 'owner'])
      .distinct()
      .where('next_on', '<=', today)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('deliveries')
              .select('id')
              .whereRef('deliveries.tenant', '=', 'deadlines.tenant')
              .whereRef('user_id', '=', 'deadlines.owner')
              .where('kind', '=', kind)
              .where('local_date', '=', today),
          ),
        ),
      )
      .limit(limit)
      .execute();
    return rows.map(({ tenant, owner }) => ({ tenant, user: owner }));
  },
  render: async ({ tenant, user }, now) => {
    const rows = await db
      .selectFrom('deadlines')
      .select('id')
      .where('tenant', '=', tenant)
      .where('owner', '=', user)
      .where('next_on', '<=', localDateAt(now))
      .orderBy('id')
      .execute();
    const about = rows.map(({ id }) => id);
    return about.length > 0 ? { card: { template: 'test', data: {} }, summary: 'Något att titta på', about } : null;
  },
  told: async (trx, _person, about, now) => {
    await trx
      .updateTable('deadlines')
      .set({ next_on: addDays(localDateAt(now), 7) })
      .where('id', 'in', about)
      .where('status', '=', 'open')
      .execute();
  },
});

/** Has a person watch a deadline whose next reminder is on `nextOn`. */
export const watch = (db: Db, { tenant, user }: Person, id: string, nextOn: LocalDate) =>
  db
    .insertInto('deadlines')
    .values({
      id,
      tenant,
      owner: user,
      code: id,
      label: null,
      rule_id: 'a/b',
      rule_version: 1,
      start_on: nextOn,
      due_on: nextOn,
      statutory_due_on: null,
      status: 'open',
      next_on: nextOn,
      version: 1,
      created_key: id,
      created_at: 0,
      closed_at: null,
    })
    .onConflict((conflict) => conflict.columns(['tenant', 'owner', 'created_key']).doNothing())
    .execute();
