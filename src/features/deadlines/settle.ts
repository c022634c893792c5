import type { Db } from '../../storage/db';
import type { Person } from '../../turn/person';
import type { Seen, WatchedDeadline } from './deadline';
import { snoozedTo } from './snoozed-to';
import { closeSeen, deadlinesById, snoozeSeen } from './store';

/** What a person can do with a deadline that they watch. */
export type Settlement = 'done' | 'snoozed' | 'removed';

/** What came of it: those that now are as was wished, and whether any had changed since the card was made. */
export interface Settled {
  readonly met: readonly WatchedDeadline[];
  readonly stale: boolean;
}

/** A press that comes twice finds its wish fulfilled; anything else that has moved on is stale. */
const asWished = (wish: Settlement, seen: Seen, now: WatchedDeadline): boolean =>
  wish === 'snoozed' ? now.status === 'open' && now.version === seen.version + 1 : now.status === wish;

const snoozeEach = async (db: Db, person: Person, seen: readonly Seen[], now: number): Promise<void> => {
  const rows = await deadlinesById(
    db,
    person,
    seen.map(({ id }) => id),
  );
  for (const row of rows) {
    const shown = seen.find(({ id }) => id === row.id);
    if (shown) await snoozeSeen(db, person, shown, snoozedTo(row, now));
  }
};

/** Does what is wished with each deadline that is open and as the card saw it, and tells how all of them stand. */
export const settle = async (
  db: Db,
  person: Person,
  wish: Settlement,
  seen: readonly Seen[],
  now: number,
): Promise<Settled> => {
  if (wish === 'snoozed') await snoozeEach(db, person, seen, now);
  else await closeSeen(db, person, seen, wish, now);
  const rows = new Map(
    (
      await deadlinesById(
        db,
        person,
        seen.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  );
  const met = seen.flatMap((one) => {
    const row = rows.get(one.id);
    return row && asWished(wish, one, row) ? [row] : [];
  });
  return { met, stale: met.length < seen.length };
};
