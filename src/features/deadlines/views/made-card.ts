import type { LocalDate } from '../../../calendar/local-date';
import { addDays } from '../../../calendar/local-date';
import { reminderDays } from '../../../calendar/reminder-days';
import { sayDate } from '../../../calendar/swedish-date';
import type { Catalogue } from '../../../guidelines/catalogue';
import type { WatchableDeadline } from '../../../guidelines/watchable';
import type { CardView } from '../../../turn/reply';
import type { Counted } from '../count-deadline';
import { lastDay, type WatchedDeadline } from '../deadline';
import * as words from './words';

/** A deadline that has been made, and by what. */
export interface Made {
  readonly rule: WatchableDeadline;
  readonly start: LocalDate;
  readonly counted: Counted;
  /** One for each child. */
  readonly deadlines: readonly WatchedDeadline[];
  /** Where the owner works; null when they have not said. */
  readonly municipality: string | null;
  /** A school break that the time runs over, said; null for none. */
  readonly warning?: string | null;
  /** It was typed in one line, and so did not pass the threshold. */
  readonly typed?: boolean;
}

const A_MONTH = 31;

/** The national rule that moves a statutory last day to the next working day. */
const NEXT_WORKING_DAY = 'nat.lag.nasta-vardag';

/** What weakens the answer, before the facts that it weakens. */
const marksOf = (
  catalogue: Catalogue,
  { rule, start, counted, municipality, warning = null }: Made,
  today: LocalDate,
): string[] => {
  const elsewhere =
    municipality !== null && !catalogue.guidelinesFor(municipality).some(({ id }) => id === rule.source.guideline);
  const over = lastDay({ dueOn: counted.due, statutoryDueOn: counted.statutoryDue }) < today;
  const longAgo = !over && start < addDays(today, -A_MONTH);
  return [
    ...(over ? [words.ALREADY_OVER] : []),
    ...(warning === null ? [] : [warning]),
    ...(longAgo ? [words.LONG_AGO] : []),
    ...(elsewhere ? [words.OTHER_PLACE] : []),
    ...catalogue.marksFor([rule.id], today, municipality).map(({ text }) => text),
    ...(counted.longer ? [words.countedByShorter(counted.longer, today)] : []),
  ];
};

const remindersOf = ({ counted, deadlines }: Made, today: LocalDate): string => {
  const from = deadlines[0]?.nextOn ?? today;
  const days = [...new Set([from, ...reminderDays(counted.due).filter((day) => day > from)])];
  return `${days.map((day) => sayDate(day, today)).join(', ')}. Dagarna är mina egna.`;
};

/** The receipt: the last day and the codes first, then by what it was counted and what was not done. */
export const madeCard = (catalogue: Catalogue, made: Made, today: LocalDate): CardView => {
  const { rule, start, counted, deadlines, typed = false } = made;
  const { due, statutoryDue } = counted;
  const label = deadlines[0]?.label ?? null;
  const law = statutoryDue === null ? null : catalogue.rule(NEXT_WORKING_DAY);
  return {
    template: 'deadlines/made',
    data: {
      heading: words.watching(deadlines.length),
      lastDay: words.lastDayLine(due, today),
      ...(statutoryDue === null ? {} : { workingDay: words.nextWorkingDay(statutoryDue, today) }),
      codes: words.codesLine(deadlines),
      marks: marksOf(catalogue, made, today),
      facts: [
        { title: 'Frist', value: rule.name },
        { title: 'Startdag', value: sayDate(start, today) },
        { title: 'Den som ska göra det', value: rule.acts.name },
        { title: 'Jag påminner', value: remindersOf(made, today) },
        ...(label === null ? [] : [{ title: 'Etikett', value: label }]),
      ],
      notes: [
        ...(rule.start.stated ? [] : [catalogue.say(rule.start.open, rule)]),
        ...(typed ? [words.PROTECTED] : []),
      ],
      source: catalogue.sourceLine(rule),
      ...(law ? { law: catalogue.sourceLine(law) } : {}),
    },
  };
};
