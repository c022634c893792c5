import type { ExpressionBuilder } from 'kysely';
import { localDateAt, type LocalDate } from '../calendar/local-date';
import type { Db, Trx } from '../storage/db';
import type { Schema } from '../storage/schema';
import type { Addressee } from '../turn/addressee';
import type { DeliveryKind } from '../turn/feature';
import { deliveryId } from './delivery-id';

/** How many are asked for at a time: the question passes over those planned before, so few questions are better than many. */
const ASKED = 5_000;

/** How many are written at a time: short enough to let others in between. */
const WRITTEN = 500;

/** 1 when the last delivery of the kind may have arrived though nobody knows that it did, so that what it said is still owed. */
const leftUnknown =
  ({ tenant, user, subject = '' }: Addressee, kind: string, day: LocalDate) =>
  (eb: ExpressionBuilder<Schema, 'deliveries'>) =>
    eb.fn.coalesce(
      eb
        .selectFrom('deliveries as earlier')
        .select('earlier.repeat')
        .where('earlier.tenant', '=', tenant)
        .where('earlier.user_id', '=', user)
        .where('earlier.kind', '=', kind)
        .where('earlier.subject', '=', subject)
        .where('earlier.local_date', '<', day)
        .orderBy('earlier.local_date', 'desc')
        .limit(1),
      eb.lit<0 | 1>(0),
    );

const plan = async (db: Db, kind: string, all: readonly Addressee[], now: number): Promise<number> => {
  const day = localDateAt(now);
  const rows = await db
    .insertInto('deliveries')
    .values((eb) =>
      all.map((one) => ({
        id: deliveryId(one, kind, day),
        tenant: one.tenant,
        user_id: one.user,
        kind,
        subject: one.subject ?? '',
        local_date: day,
        state: 'planned' as const,
        due_at: now,
        lease_until: null,
        attempts: 0,
        repeat: leftUnknown(one, kind, day)(eb),
        updated_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return rows.length;
};

/** Two instances that write the same rows in different orders could wait for each other for ever. */
const inOrder = (all: readonly Addressee[]): readonly Addressee[] =>
  all
    .map((one) => ({ one, key: JSON.stringify([one.tenant, one.user, one.subject ?? '']) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one);

/**
 * Plans one delivery today, in Sweden, for those to whom the kind owes something at `now` (milliseconds since 1970), so many as
 * are asked for at a time. Whoever has one of the kind and subject today already gets no
 * second, whatever became of it.
 * Gives whether there may be more.
 */
export const planOwed = async (db: Db, { kind, owed }: DeliveryKind<Trx>, now: number): Promise<boolean> => {
  const all = inOrder(await owed(now, ASKED));
  let planned = 0;
  for (let from = 0; from < all.length; from += WRITTEN)
    planned += await plan(db, kind, all.slice(from, from + WRITTEN), now);
  return all.length === ASKED && planned > 0;
};
