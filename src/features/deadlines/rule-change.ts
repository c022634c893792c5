import type { Catalogue } from '../../guidelines/catalogue';
import type { WatchableDeadline } from '../../guidelines/watchable';
import { countDeadline, type Counted } from './count-deadline';
import { lastDay, type WatchedDeadline } from './deadline';
import { findRule } from './find-rule';

/** A deadline whose rule has changed since it was counted, so that its last day would be another. */
export interface RuleChange {
  readonly deadline: WatchedDeadline;
  readonly rule: WatchableDeadline;
  /** By the rule as it is now. */
  readonly counted: Counted;
}

const asked = ({ ruleVersion, ruleVersionDeclined }: WatchedDeadline): number =>
  Math.max(ruleVersion, ruleVersionDeclined ?? 0);

/** What the newest version of its rule makes of a deadline; null when that is no news to its owner or changes no day. */
export const ruleChangeOf = (catalogue: Catalogue, deadline: WatchedDeadline): RuleChange | null => {
  const found = findRule(catalogue, deadline.rule);
  if (found.kind !== 'found' || (found.rule.version ?? 1) <= asked(deadline)) return null;
  const counted = countDeadline(catalogue, found.rule, deadline.startOn);
  const { due: dueOn, statutoryDue: statutoryDueOn } = counted;
  return lastDay({ dueOn, statutoryDueOn }) === lastDay(deadline) ? null : { deadline, rule: found.rule, counted };
};

/** The changes among a person's deadlines, in their order. */
export const ruleChangesOf = (catalogue: Catalogue, deadlines: readonly WatchedDeadline[]): readonly RuleChange[] =>
  deadlines.flatMap((deadline) => ruleChangeOf(catalogue, deadline) ?? []);
