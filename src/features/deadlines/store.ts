import type { LocalDate } from '../../calendar/local-date';
import type { Db } from '../../storage/db';
import type { Person } from '../../turn/person';
import type { Seen, WatchedDeadline } from './deadline';
import { COLUMNS, readDeadline } from './read-deadline';

/** A person's open deadlines, the earliest first. */
export const openDeadlines = async (db: Db, { tenant, user }: Person): Promise<readonly WatchedDeadline[]> => {
  const rows = await db
    .selectFrom('deadlines')
    .select(COLUMNS)
    .where('tenant', '=', tenant)
    .where('owner', '=', user)
    .where('status', '=', 'open')
    .orderBy('due_on')
    .orderBy('code')
    .execute();
  return rows.map(readDeadline);
};

/** Those of the deadlines that are this person's, whatever has become of them. */
export const deadlinesById = async (
  db: Db,
  { tenant, user }: Person,
  ids: readonly string[],
): Promise<readonly WatchedDeadline[]> => {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('deadlines')
    .select(COLUMNS)
    .where('tenant', '=', tenant)
    .where('owner', '=', user)
    .where('id', 'in', ids)
    .execute();
  return rows.map(readDeadline);
};

/**
 * Closes those deadlines that are open and as the card saw them, in one conditional update; gives the ids of these.
 * The label of what is removed goes at once: nobody needs it any more.
 */
export const closeSeen = async (
  db: Db,
  { tenant, user }: Person,
  seen: readonly Seen[],
  status: 'done' | 'removed',
  now: number,
): Promise<ReadonlySet<string>> => {
  if (seen.length === 0) return new Set();
  const rows = await db
    .updateTable('deadlines')
    .set((eb) => ({
      status,
      closed_at: now,
      next_on: null,
      version: eb('version', '+', 1),
      ...(status === 'removed' ? { label: null } : {}),
    }))
    .where('tenant', '=', tenant)
    .where('owner', '=', user)
    .where('status', '=', 'open')
    .where((eb) => eb.or(seen.map(({ id, version }) => eb.and({ id, version }))))
    .returning('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
};

/** Moves the next reminder of one deadline, if it is open and as the card saw it. False: it is not, and stands as it was. */
export const snoozeSeen = async (
  db: Db,
  { tenant, user }: Person,
  { id, version }: Seen,
  nextOn: LocalDate,
): Promise<boolean> => {
  const row = await db
    .updateTable('deadlines')
    .set((eb) => ({ next_on: nextOn, version: eb('version', '+', 1) }))
    .where('tenant', '=', tenant)
    .where('owner', '=', user)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', '=', 'open')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
};
