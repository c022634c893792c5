import type { Db } from '../../storage/db';
import type { Person } from '../../turn/person';
import { changeSeen } from './change-seen';
import type { Seen } from './deadline';

export interface ChangeOfOwner {
  readonly tenant: string;
  readonly from: string;
  readonly to: string;
  /** The owner's own words go along only where the owner has chosen to hand over. */
  readonly keepLabel: boolean;
}

/** Gives one open deadline of one person to another of the same tenant. False: it is no longer theirs, open and as it was seen. */
export const changeOwner = (db: Db, seen: Seen, { tenant, from, to, keepLabel }: ChangeOfOwner): Promise<boolean> =>
  changeSeen(db, { tenant, user: from }, seen, () => ({ owner: to, ...(keepLabel ? {} : { label: null }) }));

/** A deadline that was given away: whose it is now, and its version. */
export interface Whose extends Seen {
  readonly owner: string;
  readonly code: string;
}

/** Of these deadlines, the open ones that belong to some of these people, and to whom. */
export const openAmong = async (
  db: Db,
  tenant: Person['tenant'],
  owners: readonly string[],
  ids: readonly string[],
): Promise<readonly Whose[]> => {
  if (ids.length === 0 || owners.length === 0) return [];
  const rows = await db
    .selectFrom('deadlines')
    .select(['id', 'owner', 'code', 'version'])
    .where('tenant', '=', tenant)
    .where('owner', 'in', owners)
    .where('id', 'in', ids)
    .where('status', '=', 'open')
    .execute();
  return rows.map(({ id, owner, code, version }) => ({ id, owner, code, version }));
};
