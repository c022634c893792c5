import type { LocalDate } from '../../calendar/local-date';
import type { Db } from '../../storage/db';
import type { CardView } from '../../turn/reply';
import { PRUNED_CARD } from './views';

/** Replaces a card that was sent. Only `sent` and `refused` are final: the chat has it, or is gone. */
export type UpdateSent = (
  reference: string,
  activityId: string,
  card: CardView,
) => Promise<{ readonly kind: 'sent' | 'refused' | 'throttled' | 'unknown' | 'unreachable' }>;

export interface BlankPorts {
  readonly db: Db;
  readonly updateSent: UpdateSent;
  readonly stopping: () => boolean;
}

/** So many are read at a time. */
const PAGE = 100;

/**
 * Takes the text from the cards that were sent to an organisation's people before a day, one call after the other, and forgets
 * what each is called. Ends at the first that cannot be reached just now: the next run goes on there. Two instances at once
 * only say the same thing twice.
 */
export const blankCards = async (
  { db, updateSent, stopping }: BlankPorts,
  tenant: string,
  before: LocalDate,
): Promise<void> => {
  const old = () =>
    db
      .selectFrom('deliveries')
      .leftJoin('people', (join) =>
        join.onRef('people.tenant', '=', 'deliveries.tenant').onRef('people.user_id', '=', 'deliveries.user_id'),
      )
      .select(['deliveries.id', 'deliveries.activity_id', 'people.reference'])
      .where('deliveries.tenant', '=', tenant)
      .where('deliveries.local_date', '<', before)
      .where('deliveries.activity_id', 'is not', null)
      .limit(PAGE)
      .execute();
  for (let rows = await old(); rows.length > 0; rows = await old())
    for (const { id, activity_id, reference } of rows) {
      if (stopping()) return;
      if (reference !== null && activity_id !== null) {
        const { kind } = await updateSent(reference, activity_id, PRUNED_CARD);
        if (kind !== 'sent' && kind !== 'refused') return;
      }
      await db.updateTable('deliveries').set({ activity_id: null }).where('id', '=', id).execute();
    }
};
