import { localDateAt } from '../../calendar/local-date';
import type { Db, Trx } from '../../storage/db';
import type { Addressee } from '../../turn/addressee';
import type { DeliveryKind, Outgoing } from '../../turn/feature';

/** A notice as its feature sees it when it is to be sent. */
export interface Notice {
  readonly to: Addressee;
  readonly about: string;
  readonly what: string;
}

/** What a feature gives: how its notices read, and what it notes when one has been told. */
export interface NoticeKind {
  /** As `owe` writes it. */
  readonly kind: string;
  /** What to say now; null when there is nothing left to say of it. */
  readonly render: (notice: Notice, now: number) => Promise<Omit<Outgoing, 'about'> | null>;
  /** In the transaction that marks it told. `activityId`: what the channel calls the message; null when nobody knows. */
  readonly told?: (trx: Trx, notice: Notice, activityId: string | null, now: number) => Promise<void>;
  /** As in `DeliveryKind`. */
  readonly keepsCards?: true;
}

/**
 * Notices as a kind of delivery: each is sent by itself, as soon as it is due, once. What is refused is owed again the next day,
 * until it ends. A notice's delivery has its id as subject.
 */
export const makeNotices = (db: Db, { kind, render, told, keepsCards }: NoticeKind): DeliveryKind<Trx> => {
  const find = async (on: Db, column: 'id' | 'after_id', { subject = '' }: Addressee): Promise<Notice | null> => {
    const row = await on
      .selectFrom('notices')
      .select(['tenant', 'user_id', 'about', 'what'])
      .where(column, '=', subject)
      .executeTakeFirst();
    return row ? { to: { tenant: row.tenant, user: row.user_id }, about: row.about, what: row.what } : null;
  };

  return {
    kind,
    ...(keepsCards ? { keepsCards } : {}),
    owed: async (now, limit) => {
      const rows = await db
        .selectFrom('notices')
        .select(['id', 'tenant', 'user_id'])
        .where('kind', '=', kind)
        .where('due_at', '<=', now)
        .where('ends_at', '>', now)
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('deliveries')
                .select('deliveries.id')
                .whereRef('deliveries.subject', '=', 'notices.id')
                .where('local_date', '=', localDateAt(now)),
            ),
          ),
        )
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('deliveries')
                .select('deliveries.id')
                .where('deliveries.subject', '<>', '')
                .whereRef('deliveries.subject', '=', 'notices.after_id')
                .where((of) => of.or([of('deliveries.due_at', 'is not', null), of('lease_until', 'is not', null)])),
            ),
          ),
        )
        .orderBy('due_at')
        .limit(limit)
        .execute();
      return rows.map(({ id, tenant, user_id }) => ({ tenant, user: user_id, subject: id }));
    },
    render: async (to, now) => {
      const notice = await find(db, 'id', to);
      const said = notice ? await render(notice, now) : null;
      return said ? { ...said, about: [to.subject ?? ''] } : null;
    },
    told: async (trx, to, [id = ''], now, activityId) => {
      // Owed anew while it was being sent: it was told all the same, and what the new one says is still to come.
      const notice = (await find(trx, 'id', to)) ?? (await find(trx, 'after_id', to));
      // The thing before its notices, as those do who owe them: two that lock in different orders would wait for each other.
      if (notice) await told?.(trx, notice, activityId ?? null, now);
      await trx.deleteFrom('notices').where('id', '=', id).execute();
    },
  };
};
