import { firstReminderAfter } from '../../calendar/reminder-days';
import type { Catalogue } from '../../guidelines/catalogue';
import type { Db } from '../../storage/db';
import type { Person } from '../../turn/person';
import type { Seen } from './deadline';
import { ruleChangeOf, type RuleChange } from './rule-change';
import { changeSeen } from './change-seen';
import { deadlinesById } from './store';

/** What the owner chose: to count by the rule as it is now, or to stay with the day that was counted before. */
export type RuleChoice = 'new' | 'old';

const valuesFor = (choice: RuleChoice, { rule, counted, deadline }: RuleChange, now: number) => {
  const version = rule.version ?? 1;
  return choice === 'old'
    ? { rule_version_declined: version }
    : {
        rule_version: version,
        due_on: counted.due,
        statutory_due_on: counted.statutoryDue,
        ...(deadline.nextOn === null ? {} : { next_on: firstReminderAfter(counted.due, now) }),
      };
};

/**
 * Follows the choice for each ticked deadline that is open and as the card saw it, one conditional update each.
 * False: one or more had moved on, and stand as they were.
 */
export const settleRuleChange = async (
  { db, catalogue }: { readonly db: Db; readonly catalogue: Catalogue },
  person: Person,
  choice: RuleChoice,
  seen: readonly Seen[],
  now: number,
): Promise<boolean> => {
  const versions = new Map(seen.map(({ id, version }) => [id, version]));
  let whole = true;
  for (const deadline of await deadlinesById(db, person, [...versions.keys()])) {
    const change = ruleChangeOf(catalogue, deadline);
    const version = versions.get(deadline.id) ?? 0;
    const changed =
      change !== null &&
      (await changeSeen(db, person, { id: deadline.id, version }, () => valuesFor(choice, change, now)));
    whole &&= changed;
  }
  return whole;
};
