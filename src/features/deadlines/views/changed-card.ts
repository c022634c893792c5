import type { LocalDate } from '../../../calendar/local-date';
import { sayDate } from '../../../calendar/swedish-date';
import type { CardView } from '../../../turn/reply';
import { lastDay } from '../deadline';
import type { RuleChange } from '../rule-change';
import { writeSeen } from '../seen';

/** As many as a card holds with room to spare; the rest are asked about when these are settled. */
const MOST = 20;

const row = ({ deadline, rule, counted }: RuleChange, today: LocalDate): string => {
  const now = lastDay({ dueOn: counted.due, statutoryDueOn: counted.statutoryDue });
  return `${deadline.code} · ${rule.name} · förut ${sayDate(lastDay(deadline), today)}, nu ${sayDate(now, today)}`;
};

/** Asks by which day to count, old and new beside each other. Nothing changes until the owner has chosen. */
export const changedCard = (changes: readonly RuleChange[], today: LocalDate): CardView => {
  const choices = changes
    .slice(0, MOST)
    .map((change) => ({ title: row(change, today), value: writeSeen(change.deadline) }));
  return {
    template: 'deadlines/changed',
    data: { choices, picked: choices.length === 1 ? (choices[0]?.value ?? '') : '' },
  };
};
