import { sql } from 'kysely';
import { localDateAt, type LocalDate } from '../../calendar/local-date';
import type { Db, Trx } from '../../storage/db';
import type { DeliveryKind } from '../../turn/feature';
import type { Person } from '../../turn/person';
import { dueNow, REMINDER_KIND } from '../deadlines/api';
import { WAITING_CARD } from './views/waiting-card';
import { SUMMARY } from './views/words';

/** As the ledger writes it. */
export const WAITING = 'tackning';

interface Falls {
  readonly tenant: string;
  /** To whom it falls. */
  readonly user: string;
  /** Whose reminder could not be delivered. */
  readonly owner: string;
}

/**
 * Whose reminder was refused today, and to whom that falls: to their deputy, and to their gruppledare where there is no
 * deputy or the deputy could not be reached either.
 */
const falling = (today: LocalDate) =>
  sql<Falls>`(select r.tenant as tenant, p.user_id as "user", r.user_id as owner
  from deliveries r join deputies p on p.tenant = r.tenant and p.owner = r.user_id
  where r.local_date = ${today} and r.state = 'refused' and r.kind = ${REMINDER_KIND}
  union all
  select r.tenant, g.leader, r.user_id
  from deliveries r join group_members g on g.tenant = r.tenant and g.user_id = r.user_id
  where r.local_date = ${today} and r.state = 'refused' and r.kind = ${REMINDER_KIND}
    and not exists (
      select 1 from deputies p where p.tenant = r.tenant and p.owner = r.user_id and not exists (
        select 1 from deliveries w where w.tenant = p.tenant and w.user_id = p.user_id
          and w.kind = ${WAITING} and w.local_date = ${today} and w.state = 'refused'
      )
    ))`.as<'f'>('f');

const owed = async (db: Db, now: number, limit: number): Promise<readonly Person[]> => {
  const today = localDateAt(now);
  const rows = await db
    .selectFrom(falling(today))
    .select(['f.tenant', 'f.user'])
    .distinct()
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('deliveries as w')
            .select('w.id')
            .whereRef('w.tenant', '=', 'f.tenant')
            .whereRef('w.user_id', '=', 'f.user')
            .where('w.kind', '=', WAITING)
            .where('w.local_date', '=', today),
        ),
      ),
    )
    .limit(limit)
    .execute();
  return rows.map(({ tenant, user }) => ({ tenant, user }));
};

/** Whether something still waits with somebody for whom this falls to a person. */
const waits = async (db: Db, { tenant, user }: Person, today: LocalDate): Promise<boolean> => {
  const rows = await db
    .selectFrom(falling(today))
    .select('f.owner')
    .where('f.tenant', '=', tenant)
    .where('f.user', '=', user)
    .execute();
  for (const { owner } of rows) if ((await dueNow(db, { tenant, user: owner }, today)).length > 0) return true;
  return false;
};

/**
 * Tells who covers for somebody whose account is gone that something waits, never what: once a day until it is taken over
 * or done. Nothing of the owner's moves on by it.
 */
export const makeWaitingNotice = (db: Db): DeliveryKind<Trx> => ({
  kind: WAITING,
  owed: (now, limit) => owed(db, now, limit),
  render: async (person, now) =>
    (await waits(db, person, localDateAt(now))) ? { card: WAITING_CARD, summary: SUMMARY.waiting, about: [] } : null,
  told: () => Promise.resolve(),
});
