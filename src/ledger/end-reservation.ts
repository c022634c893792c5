import type { Db } from '../storage/db';
import type { DeliveryState } from '../storage/schema';
import type { Reserved } from './reserved';

const still = (db: Db, { id, dueAt }: Reserved) =>
  db.updateTable('deliveries').where('id', '=', id).where('due_at', '=', dueAt);

/** Ends a delivery without sending it. Where nothing is owed any more there is nothing that a later one could repeat. */
export const closeReserved = async (
  db: Db,
  reserved: Reserved,
  state: DeliveryState & ('refused' | 'failed' | 'superseded'),
  now: number,
): Promise<void> => {
  const repeat = reserved.repeat && state !== 'superseded' ? 1 : 0;
  await still(db, reserved).set({ state, due_at: null, repeat, updated_at: now }).execute();
};

/** Puts a delivery back, to be tried at `dueAt`. `tried`: this counts as an attempt. */
export const giveBack = async (
  db: Db,
  reserved: Reserved,
  { dueAt, now, tried = false }: { readonly dueAt: number; readonly now: number; readonly tried?: boolean },
): Promise<void> => {
  await still(db, reserved)
    .set({ due_at: dueAt, attempts: reserved.attempts + (tried ? 1 : 0), updated_at: now })
    .execute();
};

/**
 * Marks that the sending begins, until `leaseUntil` at the latest. False: the reservation has run out and somebody else has it.
 * Written just before the call and not when the delivery is set aside, so that only what really may have been sent is sent again.
 */
export const begin = async (db: Db, reserved: Reserved, leaseUntil: number, now: number): Promise<boolean> => {
  const begun = await still(db, reserved)
    .set({
      state: 'sending',
      due_at: null,
      lease_until: leaseUntil,
      attempts: reserved.attempts + 1,
      repeat: reserved.repeat ? 1 : 0,
      updated_at: now,
    })
    .returning('id')
    .executeTakeFirst();
  return begun !== undefined;
};
