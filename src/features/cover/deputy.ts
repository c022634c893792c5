import { localDateAt } from '../../calendar/local-date';
import { sayDate } from '../../calendar/swedish-date';
import { transaction } from '../../storage/transaction';
import type { Turn } from '../../turn/feature';
import { sayText, showCard, type Reply } from '../../turn/reply';
import { findCode, makeCode, useCode, type CodePorts } from './cover-codes';
import { codeCard } from './views/code-card';
import * as words from './views/words';

/** `ersättare`: who stands in for the person, and a code for a new one. */
export const nameDeputy = async (ports: CodePorts, turn: Turn): Promise<Reply> => {
  const { tenant, user } = turn.person;
  const row = await ports.db
    .selectFrom('deputies')
    .select('since')
    .where('tenant', '=', tenant)
    .where('owner', '=', user)
    .executeTakeFirst();
  const code = await makeCode(ports, turn.person, { kind: 'deputy' }, turn.at);
  const lines = [
    ...(row ? [words.hasDeputy(sayDate(localDateAt(row.since), turn.today))] : []),
    words.deputyLine(code),
  ];
  return { ...showCard(codeCard(words.DEPUTY, lines), words.SUMMARY.code), private: true };
};

/** `bli ersättare <kod>`: the one who first types the code is the deputy of who made it, in place of an earlier one. */
export const becomeDeputy = async (ports: CodePorts, turn: Turn, typed: string): Promise<Reply> => {
  if (turn.guest) return sayText(words.GUEST);
  if (typed === '') return sayText(words.ASKS_DEPUTY_CODE);
  const { tenant, user } = turn.person;
  const found = await findCode(ports, tenant, 'deputy', typed, turn.at);
  if (!found) return sayText(words.UNKNOWN_CODE);
  if (found.by === user) return sayText(words.OWN_CODE);
  const first = await transaction(ports.db, async (trx) => {
    if (!(await useCode(trx, found, user))) return false;
    await trx
      .insertInto('deputies')
      .values({ tenant, owner: found.by, user_id: user, since: turn.at })
      .onConflict((conflict) => conflict.columns(['tenant', 'owner']).doUpdateSet({ user_id: user, since: turn.at }))
      .execute();
    return true;
  });
  return sayText(first || found.usedBy === user ? words.IS_DEPUTY : words.USED_CODE);
};

/** `avsluta ersättare`: nobody stands in for the person any longer, nor the person for anybody. */
export const endDeputies = async ({ db }: CodePorts, { person }: Turn): Promise<Reply> => {
  const rows = await db
    .deleteFrom('deputies')
    .where('tenant', '=', person.tenant)
    .where((eb) => eb.or([eb('owner', '=', person.user), eb('user_id', '=', person.user)]))
    .returning('owner')
    .execute();
  return sayText(rows.length > 0 ? words.NO_DEPUTY_NOW : words.NO_DEPUTY);
};
