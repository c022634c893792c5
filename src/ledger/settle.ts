import type { Db, Trx } from '../storage/db';
import { transaction } from '../storage/transaction';
import type { DeliveryKind } from '../turn/feature';
import type { After } from './after-sending';
import type { Reserved } from './reserved';

/** What was sent: what the card was about, and what the channel calls it, null when that is not known. */
export interface SentCard {
  readonly about: readonly string[];
  readonly activityId: string | null;
}

/**
 * Writes what became of a sending, and lets the kind move on what was told, both or neither.
 * Does nothing when the delivery has been begun anew since.
 */
export const settle = (
  db: Db,
  kind: DeliveryKind<Trx>,
  { id, attempts, to }: Reserved,
  { state, dueAt, told }: After,
  { about, activityId }: SentCard,
  now: number,
): Promise<void> =>
  transaction(db, async (trx) => {
    const mine = await trx
      .updateTable('deliveries')
      .set({
        state,
        due_at: dueAt,
        lease_until: null,
        activity_id: kind.keepsCards ? null : activityId,
        updated_at: now,
        // What is told is owed no more: the next delivery says something new.
        ...(told ? { repeat: 0 } : {}),
      })
      .where('id', '=', id)
      .where('attempts', '=', attempts + 1)
      // Its lease may have run out while this instance was held up: then it waits as unknown, and now it is known.
      .where('state', 'in', ['sending', 'unknown'])
      .returning('id')
      .executeTakeFirst();
    if (mine && told) await kind.told(trx, to, about, now, activityId);
  });
