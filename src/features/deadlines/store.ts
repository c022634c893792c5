import { sql } from 'kysely';
import type { DueDates } from '../../calendar/due-date';
import { localDateAt, type LocalDate } from '../../calendar/local-date';
import type { Db } from '../../storage/db';
import type { Answered } from '../../storage/schema';
import type { Person } from '../../turn/person';
import { changeSeen } from './change-seen';
import type { Seen, WatchedDeadline } from './deadline';
import { COLUMNS, readDeadline } from './read-deadline';

const ownedBy = (db: Db, { tenant, user }: Person) =>
  db.selectFrom('deadlines').select(COLUMNS).where('tenant', '=', tenant).where('owner', '=', user);

/** A person's open deadlines, the earliest first. */
export const openDeadlines = async (db: Db, person: Person): Promise<readonly WatchedDeadline[]> => {
  const rows = await ownedBy(db, person).where('status', '=', 'open').orderBy('due_on').orderBy('code').execute();
  return rows.map(readDeadline);
};

/** Those of the deadlines that are this person's, whatever has become of them. */
export const deadlinesById = async (
  db: Db,
  person: Person,
  ids: readonly string[],
): Promise<readonly WatchedDeadline[]> => {
  if (ids.length === 0) return [];
  const rows = await ownedBy(db, person).where('id', 'in', ids).execute();
  return rows.map(readDeadline);
};

/** What is done before its last day is over was in time; what is done after it may have been. */
const inTimeBy = (today: LocalDate) =>
  sql<Answered | null>`case when coalesce(statutory_due_on, due_on) >= ${today} then 'in-time' else null end`;

/**
 * Closes those deadlines that are open and as the card saw them, in one conditional update; gives the ids of these.
 * The label of what is removed goes at once: nobody needs it any more.
 */
export const closeSeen = async (
  db: Db,
  { tenant, user }: Person,
  seen: readonly Seen[],
  how: 'done' | Answered | 'removed',
  now: number,
): Promise<ReadonlySet<string>> => {
  if (seen.length === 0) return new Set();
  const status = how === 'removed' ? 'removed' : 'done';
  const rows = await db
    .updateTable('deadlines')
    .set((eb) => ({
      status,
      answered: how === 'done' ? inTimeBy(localDateAt(now)) : how === 'removed' ? null : how,
      closed_at: now,
      next_on: null,
      version: eb('version', '+', 1),
      ...(how === 'removed' ? { label: null } : {}),
    }))
    .where('tenant', '=', tenant)
    .where('owner', '=', user)
    .where('status', '=', 'open')
    .where((eb) => eb.or(seen.map(({ id, version }) => eb.and({ id, version }))))
    .returning('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
};

/** Moves the next reminder of one deadline, or with null pauses it, if it is open and as the card saw it. False: it stands as it was. */
export const moveSeen = (db: Db, person: Person, seen: Seen, nextOn: LocalDate | null): Promise<boolean> =>
  changeSeen(db, person, seen, () => ({ next_on: nextOn }));

/** Counts one deadline from another start, if it is open and as the card saw it. A paused one stays paused. */
export const restartSeen = (
  db: Db,
  person: Person,
  seen: Seen,
  counted: DueDates & { readonly start: LocalDate; readonly ruleVersion: number; readonly nextOn: LocalDate },
): Promise<boolean> =>
  changeSeen(db, person, seen, (eb) => ({
    start_on: counted.start,
    due_on: counted.due,
    statutory_due_on: counted.statutoryDue,
    rule_version: counted.ruleVersion,
    next_on: eb.case().when('next_on', 'is', null).then(null).else(counted.nextOn).end(),
  }));

/** Everything of a person's that is kept and was not removed, the earliest last day first: for a file of their own. */
export const keptDeadlines = async (db: Db, person: Person): Promise<readonly WatchedDeadline[]> => {
  const rows = await ownedBy(db, person).where('status', '!=', 'removed').orderBy('due_on').orderBy('code').execute();
  return rows.map(readDeadline);
};
