import type { LocalDate } from '../../calendar/local-date';
import type { Catalogue } from '../../guidelines/catalogue';
import { writeCalendar, writeCsv, type CalendarEvent, type Cell } from '../files/api';
import { isPaused, lastDay, type WatchedDeadline } from './deadline';
import { findRule } from './find-rule';
import { RULE_GONE } from './views/words';

const HEADINGS = [
  'Kod',
  'Etikett',
  'Frist',
  'Startdag',
  'Sista dag',
  'Arbetsdag enligt lag',
  'Ska göra det',
  'Läge',
  'Källa',
];

const stateOf = (deadline: WatchedDeadline, today: LocalDate): string => {
  if (isPaused(deadline)) return 'pausad';
  if (deadline.status === 'open') return lastDay(deadline) < today ? 'sen' : 'öppen';
  if (deadline.answered === null) return 'klar';
  return deadline.answered === 'in-time' ? 'svar i tid' : 'svar för sent';
};

/** A person's deadlines as a table: the days as ISO writes them, so that they sort. */
export const toCsv = (catalogue: Catalogue, deadlines: readonly WatchedDeadline[], today: LocalDate): string =>
  writeCsv([
    HEADINGS,
    ...deadlines.map((deadline): readonly Cell[] => {
      const found = findRule(catalogue, deadline.rule);
      const rule = found.kind === 'found' ? found.rule : null;
      return [
        deadline.code,
        deadline.label,
        rule?.name ?? RULE_GONE,
        deadline.startOn,
        deadline.dueOn,
        deadline.statutoryDueOn,
        rule?.acts.name ?? null,
        stateOf(deadline, today),
        rule ? catalogue.sourceLine(rule).replace(/^Källa: /, '') : null,
      ];
    }),
  ]);

/** The last days of what is open, for a calendar that others may see: the title tells nothing, the code stands inside. */
export const toCalendar = (deadlines: readonly WatchedDeadline[], now: number): string =>
  writeCalendar(
    deadlines.map((deadline): CalendarEvent => ({
      id: deadline.id,
      title: 'Frist att titta på',
      description: `Kod ${deadline.code}. Skriv ”frister” till Samverkanslotsen. Ändras fristen, ändras inte den här raden.`,
      on: lastDay(deadline),
    })),
    now,
  );
