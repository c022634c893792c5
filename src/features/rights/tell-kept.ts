import type { LocalDate } from '../../calendar/local-date';
import { localDateAt } from '../../calendar/local-date';
import { sayDate } from '../../calendar/swedish-date';
import type { DeadlineStatus } from '../../storage/schema';
import type { Db } from '../../storage/db';
import type { Person } from '../../turn/person';
import { HELD_ROLE_NAMES, rolesHeldBy } from '../bindings/api';
import { tellBookings, tellTaken } from '../consultations/api';
import { readProfile, roleName } from '../profile/api';
import { tellWalks } from '../routines/api';
import { PERSONAL_TABLES, type PersonalTable } from './kept-of-person';
import * as words from './words';

/** The name of a deadline's rule, by its id. */
export type RuleName = (id: string) => string;

/** What one table keeps of a person, in their words: a line for each thing. */
export interface Told {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What things are called that are kept by their ids. */
export interface Names {
  readonly rule: RuleName;
  /** A routine's name, or null when there is none such any longer. */
  readonly journey: (id: string) => string | null;
}

type Tell = (db: Db, person: Person, on: LocalDate, names: Names) => Promise<readonly string[]>;

const STATUS: Readonly<Record<DeadlineStatus, string>> = { open: 'öppen', done: 'klar', removed: 'borttagen' };

const tellDeadlines: Tell = async (db, { tenant, user }, on, names) => {
  const rows = await db
    .selectFrom('deadlines')
    .select(['code', 'label', 'rule_id', 'start_on', 'due_on', 'status'])
    .where('tenant', '=', tenant)
    .where('owner', '=', user)
    .orderBy('due_on')
    .orderBy('code')
    .execute();
  return rows.map(({ code, label, rule_id, start_on, due_on, status }) =>
    [
      `${code}: ${names.rule(rule_id)}, ${sayDate(start_on, on)} till ${sayDate(due_on, on)}, ${STATUS[status]}`,
      ...(label === null ? [] : [`etikett ”${label}”`]),
    ].join(', '),
  );
};

const tellProfile: Tell = async (db, person) => {
  const { municipality, role } = await readProfile(db, person);
  return [`Kommun: ${municipality ?? 'inte vald'}`, `Roll: ${role === null ? 'inte vald' : roleName(role)}`];
};

const tellChat: Tell = async (db, { tenant, user }, on) => {
  const row = await db
    .selectFrom('people')
    .select('updated_at')
    .where('tenant', '=', tenant)
    .where('user_id', '=', user)
    .executeTakeFirst();
  return [row ? words.remindsHere(sayDate(localDateAt(row.updated_at), on)) : words.REMINDS_NOWHERE];
};

const tellDeliveries: Tell = async (db, { tenant, user }, on) => {
  const rows = await db
    .selectFrom('deliveries')
    .select(['local_date', 'state'])
    .where('tenant', '=', tenant)
    .where('user_id', '=', user)
    .orderBy('local_date')
    .execute();
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [words.NO_DELIVERIES];
  return [words.deliveries(rows.length, sayDate(first.local_date, on), sayDate(last.local_date, on))];
};

const tellNotices: Tell = async (db, { tenant, user }) => {
  const rows = await db
    .selectFrom('notices')
    .select('id')
    .where('tenant', '=', tenant)
    .where('user_id', '=', user)
    .execute();
  return rows.length === 0 ? [] : [words.toCome(rows.length)];
};

const tellHeldRoles: Tell = async (db, person, on) =>
  (await rolesHeldBy(db, person)).map(({ role, boundAt }) =>
    words.holdsRole(HELD_ROLE_NAMES[role], sayDate(localDateAt(boundAt), on)),
  );
const tellCodes: Tell = async (db, { tenant, user }, on) => {
  const rows = await db
    .selectFrom('cover_codes')
    .select(['user_id', 'expires_at'])
    .where('tenant', '=', tenant)
    .where((eb) => eb.or([eb('user_id', '=', user), eb('used_by', '=', user)]))
    .orderBy('expires_at')
    .execute();
  return rows.map(({ user_id, expires_at }) => words.coverCode(user_id === user, sayDate(localDateAt(expires_at), on)));
};

const tellDeputies: Tell = async (db, { tenant, user }, on) => {
  const rows = await db
    .selectFrom('deputies')
    .select(['owner', 'since'])
    .where('tenant', '=', tenant)
    .where((eb) => eb.or([eb('owner', '=', user), eb('user_id', '=', user)]))
    .orderBy('since')
    .execute();
  return rows.map(({ owner, since }) => words.deputy(owner === user, sayDate(localDateAt(since), on)));
};

const tellGroups: Tell = async (db, { tenant, user }, on) => {
  const rows = await db
    .selectFrom('group_members')
    .select(['leader', 'user_id', 'number', 'since'])
    .where('tenant', '=', tenant)
    .where((eb) => eb.or([eb('leader', '=', user), eb('user_id', '=', user)]))
    .orderBy('number')
    .execute();
  return rows.map(({ leader, number, since }) =>
    words.groupMember(leader === user, number, sayDate(localDateAt(since), on)),
  );
};

/** One for each table that keeps something of people: without it this does not compile. */
const TELL: Readonly<Record<PersonalTable, Tell>> = {
  people: tellChat,
  profiles: tellProfile,
  deadlines: tellDeadlines,
  walks: (db, person, on, names) => tellWalks(db, person, on, names.journey),
  deliveries: tellDeliveries,
  notices: tellNotices,
  held_roles: tellHeldRoles,
  cover_codes: tellCodes,
  deputies: tellDeputies,
  group_members: tellGroups,
  consultations: tellBookings,
  consultation_takers: tellTaken,
};

/** Everything that is kept of a person, table by table. */
export const tellKept = async (db: Db, person: Person, on: LocalDate, names: Names): Promise<readonly Told[]> => {
  const told: Told[] = [];
  for (const table of [...PERSONAL_TABLES].reverse())
    told.push({ heading: words.HEADINGS[table], lines: await TELL[table](db, person, on, names) });
  return told;
};
