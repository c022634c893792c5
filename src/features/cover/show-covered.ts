import type { Catalogue } from '../../guidelines/catalogue';
import type { Turn } from '../../turn/feature';
import { sayText, showCard, type CardView, type Reply } from '../../turn/reply';
import { changeOwner, openAmong, openDeadlines, ruleNameIn, type Seen } from '../deadlines/api';
import { coveredBy } from './covered';
import type { GroupPorts } from './group';
import { coveredCard, type CoveredDeadline } from './views/covered-card';
import * as words from './views/words';

export interface CoverPorts extends GroupPorts {
  readonly catalogue: Catalogue;
}

const cardNow = async (
  ports: CoverPorts,
  { person, today }: Turn,
  { from = 0, notices = [] }: { readonly from?: number; readonly notices?: readonly string[] } = {},
): Promise<CardView | null> => {
  const covered = await coveredBy(ports, person);
  if (covered.length === 0) return null;
  const deadlines: CoveredDeadline[] = [];
  for (const { owner, called } of covered)
    for (const deadline of await openDeadlines(ports.db, { tenant: person.tenant, user: owner }))
      deadlines.push({ called, deadline });
  return coveredCard({ people: covered.length, deadlines, from, notices }, ruleNameIn(ports.catalogue), today);
};

/** `min grupp`: the codes and days of those whom a person covers for. */
export const showCovered = async (ports: CoverPorts, turn: Turn, from: number): Promise<Reply> => {
  const card = await cardNow(ports, turn, { from });
  return card ? { ...showCard(card, words.SUMMARY.covered), private: true } : sayText(words.COVERS_NOBODY);
};

/** Makes what is ticked one's own, each as the card saw it, without the owner's own words. */
export const takeCovered = async (ports: CoverPorts, turn: Turn, seen: readonly Seen[]): Promise<Reply> => {
  if (seen.length === 0) return sayText(words.NOTHING_TICKED);
  const { tenant, user } = turn.person;
  const owners = (await coveredBy(ports, turn.person)).map(({ owner }) => owner);
  const ids = seen.map(({ id }) => id);
  const versions = new Map(seen.map(({ id, version }) => [id, version]));
  for (const { id, owner } of await openAmong(ports.db, tenant, owners, ids))
    await changeOwner(
      ports.db,
      { id, version: versions.get(id) ?? 0 },
      { tenant, from: owner, to: user, keepLabel: false },
    );
  // A press that comes twice finds them taken over already.
  const mine = (await openAmong(ports.db, tenant, [user], ids)).filter(
    ({ id, version }) => version === (versions.get(id) ?? 0) + 1,
  );
  const notices = [
    ...(mine.length > 0 ? [words.taken(mine.map(({ code }) => code))] : []),
    ...(mine.length < seen.length ? [words.OLD_CARD] : []),
  ];
  const card = await cardNow(ports, turn, { notices });
  return card ? { messages: [], replace: card, private: true } : sayText(...notices);
};
