import type { LocalDate } from '../../../calendar/local-date';
import { reminderDays } from '../../../calendar/reminder-days';
import { sayDate } from '../../../calendar/swedish-date';
import type { Catalogue } from '../../../guidelines/catalogue';
import type { CardView, Json } from '../../../turn/reply';
import { isPaused, lastDay, type WatchedDeadline } from '../deadline';
import { findRule } from '../find-rule';
import { earliestStart } from '../read-start';
import { writeSeen } from '../seen';
import * as words from './words';

/** Start, reminders and last day in order, with today where it falls among them. */
const lineOf = ({ startOn, dueOn, nextOn }: WatchedDeadline, today: LocalDate): string => {
  const coming = nextOn === null ? [] : [nextOn, ...reminderDays(dueOn).filter((day) => day > nextOn)];
  const points: readonly (readonly [LocalDate, string])[] = [
    [startOn, 'start'],
    [today, 'i dag'],
    ...[...new Set(coming)].map((day) => [day, 'jag påminner'] as const),
    [dueOn, 'sista dag'],
  ];
  const days = [...new Set(points.map(([day]) => day))].sort();
  return days
    .map((day) => `${sayDate(day, today)}: ${points.flatMap(([on, what]) => (on === day ? [what] : [])).join(', ')}`)
    .join(' → ');
};

/** Everything of one deadline, and what can be done with it alone. */
export const oneCard = (catalogue: Catalogue, deadline: WatchedDeadline, today: LocalDate): CardView => {
  const { code, label, dueOn, statutoryDueOn, startOn } = deadline;
  const found = findRule(catalogue, deadline.rule);
  const rule = found.kind === 'found' ? found.rule : null;
  const facts: readonly Json[] = [
    { title: 'Frist', value: rule?.name ?? words.RULE_GONE },
    { title: 'Startdag', value: sayDate(startOn, today) },
    ...(rule ? [{ title: 'Den som ska göra det', value: rule.acts.name }] : []),
    ...(label === null ? [] : [{ title: 'Etikett', value: label }]),
  ];
  return {
    template: 'deadlines/one',
    data: {
      heading: `Frist ${code}`,
      lastDay: words.lastDayLine(dueOn, today),
      ...(statutoryDueOn === null ? {} : { workingDay: words.nextWorkingDay(statutoryDueOn, today) }),
      marks: [
        ...(lastDay(deadline) < today ? ['Sista dagen har gått. Har svaret kommit?'] : []),
        ...(isPaused(deadline) ? [words.PAUSED] : []),
        ...(rule ? catalogue.marksFor([rule.id], today).map(({ text }) => text) : []),
      ],
      facts,
      line: lineOf(deadline, today),
      notes: rule && !rule.start.stated ? [catalogue.say(rule.start.open, rule)] : [],
      start: startOn,
      earliest: startOn < earliestStart(today) ? startOn : earliestStart(today),
      today,
      seen: writeSeen(deadline),
      paused: isPaused(deadline),
      ...(rule ? { source: catalogue.sourceLine(rule) } : {}),
    },
  };
};
