import { transaction } from '../../storage/transaction';
import type { Turn } from '../../turn/feature';
import { sayText, showCard, type Reply } from '../../turn/reply';
import { changeOwner, openAmong, openDeadlines, type Seen } from '../deadlines/api';
import { findCode, makeCode, useCode, type CodePorts } from './cover-codes';
import { codeCard } from './views/code-card';
import * as words from './views/words';

const handOver = async (
  ports: CodePorts,
  turn: Turn,
  deadlines: readonly { readonly id: string; readonly code: string }[],
): Promise<Reply> => {
  const lines: string[] = [];
  for (const { id, code } of deadlines) {
    const given = await makeCode(ports, turn.person, { kind: 'hand-over', deadline: id }, turn.at);
    lines.push(words.takeLine(code, given));
  }
  return { ...showCard(codeCard(words.HAND_OVER, lines), words.SUMMARY.code), private: true };
};

/** `lämna över <kod>`: a code by which one colleague takes over one deadline. */
export const handOverByCode = async (ports: CodePorts, turn: Turn, typed: string): Promise<Reply> => {
  if (typed === '') return sayText(words.ASKS_OWN_CODE);
  const code = typed.trim().toUpperCase();
  const own = (await openDeadlines(ports.db, turn.person)).filter((deadline) => deadline.code === code);
  return own.length === 0 ? sayText(words.NOT_YOURS) : handOver(ports, turn, own);
};

/** The same for what is ticked or open on a card. */
export const handOverSeen = async (ports: CodePorts, turn: Turn, seen: readonly Seen[]): Promise<Reply> => {
  const { tenant, user } = turn.person;
  const ids = seen.map(({ id }) => id);
  const own = await openAmong(ports.db, tenant, [user], ids);
  return own.length === 0 ? sayText(words.NOT_YOURS) : handOver(ports, turn, own);
};

/** `ta över <kod>`: the deadline becomes the colleague's who first types its single-use code, in the same tenant. */
export const takeByCode = async (ports: CodePorts, turn: Turn, typed: string): Promise<Reply> => {
  if (turn.guest) return sayText(words.GUEST);
  if (typed === '') return sayText(words.ASKS_TAKE_CODE);
  const { tenant, user } = turn.person;
  const found = await findCode(ports, tenant, 'hand-over', typed, turn.at);
  if (!found?.deadline) return sayText(words.UNKNOWN_CODE);
  if (found.by === user) return sayText(words.OWN_CODE);
  const { deadline } = found;
  const taken = await transaction(ports.db, async (trx) => {
    if (!(await useCode(trx, found, user))) return false;
    const [row] = await openAmong(trx, tenant, [found.by], [deadline]);
    return row ? changeOwner(trx, row, { tenant, from: found.by, to: user, keepLabel: true }) : false;
  });
  // The same message again, or a code that somebody else has used.
  const [mine] = await openAmong(ports.db, tenant, [user], [deadline]);
  const same = taken || found.usedBy === user;
  return sayText(
    same && mine ? words.taken([mine.code]) : found.usedBy === null ? words.NOTHING_LEFT : words.USED_CODE,
  );
};
