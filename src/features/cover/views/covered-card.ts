import type { LocalDate } from '../../../calendar/local-date';
import type { CardView } from '../../../turn/reply';
import { lastDay, toSections, type RuleName, type WatchedDeadline } from '../../deadlines/api';
import { covering } from './words';

/** As many as a card holds with room to spare below Teams' limit. */
export const PAGE = 40;

const LABELS = { late: 'Sena', today: 'I dag', soon: 'Kommande' };

/** A deadline of somebody else's, and what that person is called. */
export interface CoveredDeadline {
  readonly called: string;
  readonly deadline: WatchedDeadline;
}

export interface CoveredPage {
  readonly people: number;
  readonly deadlines: readonly CoveredDeadline[];
  readonly from: number;
  readonly notices: readonly string[];
}

/** The owner's own words are the owner's alone. */
const shown = ({ called, deadline }: CoveredDeadline): WatchedDeadline => ({
  ...deadline,
  code: `${called} · ${deadline.code}`,
  label: null,
});

const byDay = (a: WatchedDeadline, b: WatchedDeadline): number =>
  lastDay(a).localeCompare(lastDay(b)) || a.code.localeCompare(b.code);

/** Codes and days of those whom somebody covers for, what is late first. */
export const coveredCard = (
  { people, deadlines, from, notices }: CoveredPage,
  nameOf: RuleName,
  today: LocalDate,
): CardView => {
  const sorted = deadlines.map(shown).sort(byDay);
  const start = from < sorted.length ? from : 0;
  const page = sorted.slice(start, start + PAGE);
  const next = start + page.length;
  return {
    template: 'cover/list',
    data: {
      heading: covering(people, sorted.length),
      notices,
      // A tick that is there from the start would be a take-over by mistake.
      sections: toSections(page, LABELS, nameOf, today, { preset: false }),
      any: page.length > 0,
      ...(next < sorted.length ? { next } : {}),
    },
  };
};
