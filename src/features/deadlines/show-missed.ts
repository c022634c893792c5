import type { Db } from '../../storage/db';
import type { Turn } from '../../turn/feature';
import { showCard, type Message } from '../../turn/reply';
import { dueNow, KIND } from './gathered-reminder';
import { dueCard } from './views/due-card';
import type { RuleName } from './views/sections';
import { MISSED, SUMMARY } from './views/words';

/**
 * What a person was to be told when they could not be reached, now that they are back: once, before all else. Nothing counts
 * as told by it, so that should this answer be lost the next morning's reminder says it all the same.
 */
export const showMissed = async (db: Db, nameOf: RuleName, { person, today }: Turn): Promise<readonly Message[]> => {
  const last = await db
    .selectFrom('deliveries')
    .select(['id', 'state'])
    .where('tenant', '=', person.tenant)
    .where('user_id', '=', person.user)
    .where('kind', '=', KIND)
    .orderBy('local_date', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last?.state !== 'refused') return [];
  // Of two turns at once one shows it.
  const first = await db
    .updateTable('deliveries')
    .set({ state: 'superseded' })
    .where('id', '=', last.id)
    .where('state', '=', 'refused')
    .returning('id')
    .executeTakeFirst();
  const missed = first ? await dueNow(db, person, today) : [];
  if (missed.length === 0) return [];
  const card = dueCard(missed, nameOf, today);
  return showCard({ ...card, data: { ...card.data, notices: [MISSED] } }, SUMMARY.due).messages;
};
