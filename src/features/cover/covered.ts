import type { Person } from '../../turn/person';
import type { GroupPorts } from './group';
import { colleague, member } from './views/words';

/** Somebody whose deadlines a person may see and take over, and what they are called there: never by name. */
export interface Covered {
  readonly owner: string;
  readonly called: string;
}

/** Whom a person covers for: the members of their group while they lead one, and those whose deputy they are. Each once. */
export const coveredBy = async (
  { db, isGroupLeader }: Pick<GroupPorts, 'db' | 'isGroupLeader'>,
  person: Person,
): Promise<readonly Covered[]> => {
  const { tenant, user } = person;
  const members = (await isGroupLeader(person))
    ? await db
        .selectFrom('group_members')
        .select(['user_id', 'number'])
        .where('tenant', '=', tenant)
        .where('leader', '=', user)
        .orderBy('number')
        .execute()
    : [];
  const owners = await db
    .selectFrom('deputies')
    .select(['owner', 'since'])
    .where('tenant', '=', tenant)
    .where('user_id', '=', user)
    .orderBy('since')
    .orderBy('owner')
    .execute();
  const led = members.map(({ user_id, number }) => ({ owner: user_id, called: member(number) }));
  const others = owners.filter(({ owner }) => !led.some((one) => one.owner === owner));
  return [...led, ...others.map(({ owner }, i) => ({ owner, called: colleague(i + 1) }))];
};
