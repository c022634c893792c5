import type { Turn } from '../../turn/feature';
import type { Person } from '../../turn/person';
import { sayText, showCard, type Reply } from '../../turn/reply';
import { findCode, makeCode, type CodePorts } from './cover-codes';
import { codeCard } from './views/code-card';
import * as words from './views/words';

export interface GroupPorts extends CodePorts {
  /** Whether an administrator has made somebody gruppledare. */
  readonly isGroupLeader: (person: Person) => Promise<boolean>;
}

/** `ny kod grupp`: a code by which colleagues join the group of a gruppledare, any number of them within a week. */
export const openGroup = async (ports: GroupPorts, turn: Turn): Promise<Reply> => {
  if (!(await ports.isGroupLeader(turn.person))) return sayText(words.NOT_LEADER);
  const code = await makeCode(ports, turn.person, { kind: 'group' }, turn.at);
  return { ...showCard(codeCard(words.GROUP, [words.joinLine(code)]), words.SUMMARY.code), private: true };
};

const membership = ({ db }: GroupPorts, { tenant, user }: Person) =>
  db
    .selectFrom('group_members')
    .select(['leader', 'number'])
    .where('tenant', '=', tenant)
    .where('user_id', '=', user)
    .executeTakeFirst();

/** Two who join at once want the same number: the second looks again. */
const TRIES = 5;

/** `gå med <kod>`: from now on the gruppledare who made the code sees the person's codes and days, by a number. */
export const joinGroup = async (ports: GroupPorts, turn: Turn, typed: string): Promise<Reply> => {
  if (turn.guest) return sayText(words.GUEST);
  if (typed === '') return sayText(words.ASKS_JOIN_CODE);
  const { tenant, user } = turn.person;
  const found = await findCode(ports, tenant, 'group', typed, turn.at);
  if (!found || !(await ports.isGroupLeader({ tenant, user: found.by }))) return sayText(words.UNKNOWN_CODE);
  if (found.by === user) return sayText(words.OWN_CODE);
  for (let left = TRIES; left > 0; left -= 1) {
    const now = await membership(ports, turn.person);
    if (now) return sayText(now.leader === found.by ? words.isMember(now.number) : words.IN_ANOTHER_GROUP);
    await ports.db
      .insertInto('group_members')
      .values((eb) => ({
        tenant,
        leader: found.by,
        user_id: user,
        number: eb
          .selectFrom('group_members as others')
          .select(({ fn }) => eb(fn.coalesce(fn.max('others.number'), eb.lit(0)), '+', 1).as('next'))
          .where('others.tenant', '=', tenant)
          .where('others.leader', '=', found.by),
        since: turn.at,
      }))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  throw new Error('No number found for a member of a group');
};

/** `lämna grupp`: nobody leads the person any longer. */
export const leaveGroup = async ({ db }: GroupPorts, { person }: Turn): Promise<Reply> => {
  const row = await db
    .deleteFrom('group_members')
    .where('tenant', '=', person.tenant)
    .where('user_id', '=', person.user)
    .returning('number')
    .executeTakeFirst();
  return sayText(row ? words.HAS_LEFT : words.IN_NO_GROUP);
};
