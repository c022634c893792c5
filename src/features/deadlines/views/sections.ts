import type { LocalDate } from '../../../calendar/local-date';
import { sayDate } from '../../../calendar/swedish-date';
import type { Json } from '../../../turn/reply';
import { isPaused, lastDay, type WatchedDeadline } from '../deadline';
import { writeSeen } from '../seen';

/** The name that a rule shows by. */
export type RuleName = (rule: string) => string;

/** The tick lists of a card, in order; the ids are the fields that the actions read. */
export const SECTION_IDS = ['late', 'today', 'soon'] as const;
type SectionId = (typeof SECTION_IDS)[number];

const sectionOf = (deadline: WatchedDeadline, today: LocalDate): SectionId => {
  const day = lastDay(deadline);
  if (day < today) return 'late';
  return day === today ? 'today' : 'soon';
};

const row = (deadline: WatchedDeadline, nameOf: RuleName, today: LocalDate): string => {
  const { code, label, rule } = deadline;
  const who = label === null ? code : `${code} ${label}`;
  const paused = isPaused(deadline) ? ' · pausad' : '';
  return `${who} · ${nameOf(rule)} · ${sayDate(lastDay(deadline), today)}${paused}`;
};

/**
 * The deadlines as tick lists, those that hold nothing left out. A single deadline is ticked from the start,
 * unless `preset` is false.
 * @param labels what stands over each list
 */
export const toSections = (
  deadlines: readonly WatchedDeadline[],
  labels: Readonly<Record<SectionId, string>>,
  nameOf: RuleName,
  today: LocalDate,
  { preset = true }: { readonly preset?: boolean } = {},
): readonly Json[] =>
  SECTION_IDS.flatMap((id) => {
    const held = deadlines.filter((deadline) => sectionOf(deadline, today) === id);
    if (held.length === 0) return [];
    const choices = held.map((deadline) => ({ title: row(deadline, nameOf, today), value: writeSeen(deadline) }));
    return [
      { id, label: labels[id], choices, picked: preset && deadlines.length === 1 ? (choices[0]?.value ?? '') : '' },
    ];
  });
