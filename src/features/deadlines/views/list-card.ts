import type { LocalDate } from '../../../calendar/local-date';
import type { CardView } from '../../../turn/reply';
import { lastDay, type WatchedDeadline } from '../deadline';
import { toSections, type RuleName } from './sections';
import { timelineOf } from './timeline';
import { youHave } from './words';

/** As many as a card holds with room to spare below Teams' limit. */
export const PAGE = 40;

const LABELS = { late: 'Sena', today: 'I dag', soon: 'Kommande' };

/** The day that counts decides the order, then the code. */
const byDay = (a: WatchedDeadline, b: WatchedDeadline): number =>
  lastDay(a).localeCompare(lastDay(b)) || a.code.localeCompare(b.code);

export interface ListPage {
  readonly deadlines: readonly WatchedDeadline[];
  /** How many come before this page. */
  readonly from: number;
  /** What has just happened, above the list. */
  readonly notices: readonly string[];
}

/** A person's open deadlines, what is late first; `none` when there are none. */
export const listCard = ({ deadlines, from, notices }: ListPage, nameOf: RuleName, today: LocalDate): CardView => {
  if (deadlines.length === 0) return { template: 'deadlines/none', data: { notices } };
  // A page that emptied since its button was made shows the first instead.
  const start = from < deadlines.length ? from : 0;
  const page = [...deadlines].sort(byDay).slice(start, start + PAGE);
  const next = start + page.length;
  return {
    template: 'deadlines/list',
    data: {
      heading: youHave(deadlines.length),
      notices,
      timeline: timelineOf(deadlines, today),
      sections: toSections(page, LABELS, nameOf, today),
      ...(next < deadlines.length ? { next } : {}),
    },
  };
};
