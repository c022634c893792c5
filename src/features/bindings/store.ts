import type { Db } from '../../storage/db';
import type { Channel } from '../../turn/addressee';
import type { Person } from '../../turn/person';
import { HELD_ROLES, isHeldRole, type HeldRole } from './held-roles';
import type { UnitId, UnitTenants } from './units';

/** What a code gives: a unit's channel, or a role. */
export type Given =
  { readonly kind: 'unit'; readonly unit: UnitId } | { readonly kind: 'role'; readonly role: HeldRole };

/** Times are milliseconds since 1970. */
export interface NewCode {
  readonly hash: string;
  readonly tenant: string;
  readonly given: Given;
  readonly endsAt: number;
}

export const saveCode = async (db: Db, { hash, tenant, given, endsAt }: NewCode): Promise<void> => {
  const gives = given.kind === 'unit' ? 'enhet' : given.role;
  await db
    .insertInto('codes')
    .values({ hash, tenant, gives, unit: given.kind === 'unit' ? given.unit : '', ends_at: endsAt })
    .execute();
};

/** What an unused code of a tenant gives that has not run out; null when there is none. */
export const findCode = async (db: Db, hash: string, tenant: string, now: number): Promise<Given | null> => {
  const row = await db
    .selectFrom('codes')
    .select(['gives', 'unit'])
    .where('hash', '=', hash)
    .where('tenant', '=', tenant)
    .where('ends_at', '>', now)
    .executeTakeFirst();
  if (!row) return null;
  const { gives, unit } = row;
  return isHeldRole(gives) ? { kind: 'role', role: gives } : { kind: 'unit', unit: unit as UnitId };
};

/** Uses a code up. False: somebody else was first. */
export const useCode = async (db: Db, hash: string): Promise<boolean> =>
  (await db.deleteFrom('codes').where('hash', '=', hash).returning('hash').executeTakeFirst()) !== undefined;

export const bindUnit = async (db: Db, unit: UnitId, channel: Channel, now: number): Promise<void> => {
  const change = { tenant: channel.tenant, conversation: channel.conversation, bound_at: now };
  await db
    .insertInto('unit_channels')
    .values({ unit, ...change })
    .onConflict((conflict) => conflict.column('unit').doUpdateSet(change))
    .execute();
};

export const giveRole = async (db: Db, { tenant, user }: Person, role: HeldRole, now: number): Promise<void> => {
  await db
    .insertInto('held_roles')
    .values({ tenant, user_id: user, role, bound_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** The channel in which a unit receives; null when none is bound, or only one of a tenant that is no longer the unit's. */
export const channelOfUnit = async (db: Db, units: UnitTenants, unit: UnitId): Promise<Channel | null> => {
  const tenant = units.get(unit);
  if (tenant === undefined) return null;
  const row = await db
    .selectFrom('unit_channels')
    .select('conversation')
    .where('unit', '=', unit)
    .where('tenant', '=', tenant)
    .executeTakeFirst();
  return row ? { tenant, conversation: row.conversation } : null;
};

/** The roles that a person has been given, and when. */
export const rolesHeldBy = async (
  db: Db,
  { tenant, user }: Person,
): Promise<readonly { readonly role: HeldRole; readonly boundAt: number }[]> => {
  const rows = await db
    .selectFrom('held_roles')
    .select(['role', 'bound_at'])
    .where('tenant', '=', tenant)
    .where('user_id', '=', user)
    .where('role', 'in', HELD_ROLES)
    .orderBy('role')
    .execute();
  return rows.map(({ role, bound_at }) => ({ role: role as HeldRole, boundAt: bound_at }));
};

export const holdsRole = async (db: Db, person: Person, role: HeldRole): Promise<boolean> =>
  (await rolesHeldBy(db, person)).some((held) => held.role === role);
