import { transaction } from '../../../storage/transaction';
import type { LocalFactDeed } from '../../../storage/schema';
import type { Trx } from '../../../storage/db';
import type { Turn } from '../../../turn/feature';
import { sayText, type Reply } from '../../../turn/reply';
import { undoFact } from '../store/history';
import { factById } from '../store/rows';
import { changeFact, checkFact, type Changed } from '../store/write';
import * as words from '../views/words';
import type { Seen } from './form-data';
import type { LocalFactsPorts } from './ports';
import { replaceWithFact } from './show';

/** What can be done with a fact as it stands. */
export type Settlement = Extract<LocalFactDeed, 'checked' | 'removed' | 'undone'>;

const remove = async (trx: Trx, tenant: string, seen: Seen, now: number): Promise<Changed> => {
  const kept = await factById(trx, tenant, seen.id);
  if (!kept) return { kind: 'stale' };
  return changeFact(trx, tenant, { ...seen, fact: kept.fact, removed: true, deed: 'removed' }, now);
};

const DO: Readonly<Record<Settlement, (trx: Trx, tenant: string, seen: Seen, now: number) => Promise<Changed>>> = {
  checked: checkFact,
  removed: remove,
  undone: undoFact,
};

/** Does it with a fact that is as the card saw it, and shows the fact; an old card shows how it stands now. */
export const settle = async (ports: LocalFactsPorts, wish: Settlement, seen: Seen, turn: Turn): Promise<Reply> => {
  const { person, at } = turn;
  const changed = await transaction(ports.db, (trx) => DO[wish](trx, person.tenant, seen, at));
  switch (changed.kind) {
    case 'changed':
      ports.onChanged(person, wish, 1);
      return replaceWithFact(ports, turn, seen.id, [words.DONE[wish]]);
    case 'taken':
      return sayText(words.TAKEN);
    case 'stale':
      return replaceWithFact(ports, turn, seen.id, [words.OLD_CARD]);
  }
};
