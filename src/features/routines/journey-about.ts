import type { Guideline, Journey, RoleId } from '../../guidelines/model';

const drawnFrom = ({ rule, steps, outcomes }: Journey): ReadonlySet<string> =>
  new Set([rule, ...[...Object.values(steps), ...Object.values(outcomes)].flatMap(({ rules }) => rules)]);

/**
 * The journey of a guideline that is about the same as some rules, for a role: the one whose own rule is the first of them
 * that any has, else the one that rests on most of them, and on the first. Null when none does, or nobody knows the role.
 */
export const journeyAbout = (guideline: Guideline, rules: readonly string[], role: RoleId | null): Journey | null => {
  if (role === null) return null;
  const theirs = guideline.journeys.filter(({ roles }) => roles.length === 0 || roles.includes(role));
  for (const id of rules) {
    const own = theirs.find(({ rule }) => rule === id);
    if (own) return own;
  }
  const [first] = rules;
  const near = theirs
    .map((journey) => ({ journey, drawn: drawnFrom(journey) }))
    .filter(({ drawn }) => first !== undefined && drawn.has(first))
    .map(({ journey, drawn }) => ({ journey, shared: rules.filter((id) => drawn.has(id)).length }))
    .sort((a, b) => b.shared - a.shared);
  return near[0]?.journey ?? null;
};
