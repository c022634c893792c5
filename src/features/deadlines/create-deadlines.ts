import { createHash } from 'node:crypto';
import { firstReminderAfter } from '../../calendar/reminder-days';
import type { DueDates } from '../../calendar/due-date';
import type { LocalDate } from '../../calendar/local-date';
import type { Cleared } from '../../privacy/cleared';
import type { Db } from '../../storage/db';
import { personKey, type Person } from '../../turn/person';
import { newCodes, type Random } from './code';
import type { WatchedDeadline } from './deadline';
import { COLUMNS, readDeadline } from './read-deadline';

/** What is to be watched, once for each of `count` children. */
export interface NewDeadlines extends DueDates {
  readonly rule: string;
  readonly ruleVersion: number;
  readonly start: LocalDate;
  readonly label: Cleared | null;
  readonly count: number;
  /** The same for the same wish sent again: it is then fulfilled once. */
  readonly key: string;
}

export interface CreatePorts {
  readonly db: Db;
  readonly newId: () => string;
  readonly random: Random;
}

const codesOf = async (db: Db, { tenant, user }: Person): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('deadlines')
    .select('code')
    .where('tenant', '=', tenant)
    .where('owner', '=', user)
    .execute();
  return new Set(rows.map(({ code }) => code));
};

/** The most that one wish can ask for: one code for each of six siblings. */
export const MAX_COUNT = 6;

/**
 * The key comes from outside: what is kept follows from it and tells nothing of it. Who wished is part of it, so that nobody
 * finds another's deadlines by a key, and a wish is known again also when somebody else has taken over what it made.
 */
const keysOf = (person: Person, wish: NewDeadlines): readonly string[] => {
  const made = createHash('sha256').update(personKey(person)).update(wish.key).digest('base64url').slice(0, 22);
  return Array.from({ length: MAX_COUNT }, (_, i) => `${made}#${i + 1}`);
};

const madeUnder = async (
  db: Db,
  { tenant, user }: Person,
  keys: readonly string[],
): Promise<readonly WatchedDeadline[]> => {
  const rows = await db
    .selectFrom('deadlines')
    .select([...COLUMNS, 'owner'])
    .where('tenant', '=', tenant)
    .where('created_key', 'in', keys)
    .orderBy('created_key')
    .execute();
  // What has been handed over is named by its code; the words beside it are its owner's.
  return rows.map((row) => readDeadline(row.owner === user ? row : { ...row, label: null }));
};

/**
 * Writes the deadlines in one statement and gives what then stands under the key, in order: what was asked for now, or
 * what an earlier sending of the same wish made. So a wish is fulfilled once, however often it comes.
 */
export const createDeadlines = async (
  { db, newId, random }: CreatePorts,
  person: Person,
  wish: NewDeadlines,
  now: number,
): Promise<readonly WatchedDeadline[]> => {
  const { tenant, user: owner } = person;
  const keys = keysOf(person, wish);
  const earlier = await madeUnder(db, person, keys);
  if (earlier.length > 0) return earlier;
  const codes = newCodes(wish.count, await codesOf(db, person), random);
  const rows = codes.map((code, i) => ({
    id: newId(),
    tenant,
    owner,
    code,
    label: wish.label?.text ?? null,
    rule_id: wish.rule,
    rule_version: wish.ruleVersion,
    rule_version_declined: null,
    start_on: wish.start,
    due_on: wish.due,
    statutory_due_on: wish.statutoryDue,
    status: 'open' as const,
    answered: null,
    next_on: firstReminderAfter(wish.due, now),
    version: 1,
    created_key: keys[i] ?? '',
    created_at: now,
    closed_at: null,
  }));
  // Two sendings at once: the second writes nothing and reads what the first wrote.
  await db
    .insertInto('deadlines')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['tenant', 'owner', 'created_key']).doNothing())
    .execute();
  return madeUnder(db, person, keys);
};
