import type { LocalDate } from '../../calendar/local-date';
import { firstReminderAfter } from '../../calendar/reminder-days';
import type { Db } from '../../storage/db';
import type { Person } from '../../turn/person';
import { isPaused, type Seen, type WatchedDeadline } from './deadline';
import { snoozedTo } from './snoozed-to';
import { closeSeen, deadlinesById, moveSeen } from './store';

/** What a person can do with a deadline that they watch. */
export type Settlement = 'done' | 'in-time' | 'late' | 'snoozed' | 'paused' | 'resumed' | 'removed';

/** What came of it: those that now are as was wished, and whether any had changed since the card was made. */
export interface Settled {
  readonly met: readonly WatchedDeadline[];
  readonly stale: boolean;
}

/** A press that comes twice finds its wish fulfilled; anything else that has moved on is stale. */
const asWished = (wish: Settlement, seen: Seen, now: WatchedDeadline): boolean => {
  switch (wish) {
    case 'snoozed':
    case 'resumed':
      return now.status === 'open' && now.nextOn !== null && now.version === seen.version + 1;
    case 'paused':
      return isPaused(now);
    case 'in-time':
    case 'late':
      return now.status === 'done' && now.answered === wish;
    case 'done':
    case 'removed':
      return now.status === wish;
  }
};

/** Gives each of a person's open deadlines the day of its next reminder that `nextOn` works out; null pauses it. */
const moveEach = async (
  db: Db,
  person: Person,
  seen: readonly Seen[],
  nextOn: (deadline: WatchedDeadline) => LocalDate | null,
): Promise<void> => {
  const rows = await deadlinesById(
    db,
    person,
    seen.map(({ id }) => id),
  );
  for (const row of rows) {
    const shown = seen.find(({ id }) => id === row.id);
    if (shown) await moveSeen(db, person, shown, nextOn(row));
  }
};

const follow = (db: Db, person: Person, wish: Settlement, seen: readonly Seen[], now: number): Promise<unknown> => {
  switch (wish) {
    case 'snoozed':
      return moveEach(db, person, seen, (deadline) => snoozedTo(deadline, now));
    case 'resumed':
      return moveEach(db, person, seen, ({ dueOn }) => firstReminderAfter(dueOn, now));
    case 'paused':
      return moveEach(db, person, seen, () => null);
    case 'done':
    case 'in-time':
    case 'late':
    case 'removed':
      return closeSeen(db, person, seen, wish, now);
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
  await follow(db, person, wish, seen, now);
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
