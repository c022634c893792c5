import { addDays, WEEKDAYS, weekdayOf, type LocalDate } from '../../../calendar/local-date';
import type { Json } from '../../../turn/reply';
import { lastDay, type WatchedDeadline } from '../deadline';

/** The parts of the line and how many days after this week's Monday each ends. What is late has passed already. */
const WEEKS = [
  { title: 'Den här veckan', end: 7 },
  { title: 'Nästa vecka', end: 14 },
  { title: 'Veckan därpå', end: 21 },
  { title: 'Senare', end: Number.POSITIVE_INFINITY },
] as const;

/** Monday of the week that a day is in. */
const mondayOf = (day: LocalDate): LocalDate => addDays(day, -WEEKDAYS.indexOf(weekdayOf(day)));

const fact = (title: string, held: readonly WatchedDeadline[]): readonly Json[] =>
  held.length === 0 ? [] : [{ title, value: String(held.length) }];

/** How many last days fall when: late, this week, the two that follow and later; what holds none is left out. */
export const timelineOf = (deadlines: readonly WatchedDeadline[], today: LocalDate): readonly Json[] => {
  const late = deadlines.filter((deadline) => lastDay(deadline) < today);
  const coming = deadlines.filter((deadline) => lastDay(deadline) >= today);
  const monday = mondayOf(today);
  const before = (deadline: WatchedDeadline, end: number): boolean =>
    end === Number.POSITIVE_INFINITY || lastDay(deadline) < addDays(monday, end);
  return [
    ...fact('Sena', late),
    ...WEEKS.flatMap(({ title, end }, i) =>
      fact(
        title,
        coming.filter(
          (deadline) => before(deadline, end) && !WEEKS.slice(0, i).some((week) => before(deadline, week.end)),
        ),
      ),
    ),
  ];
};
