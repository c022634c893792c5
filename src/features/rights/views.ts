import type { CardView } from '../../turn/reply';
import type { Told } from './tell-kept';
import { KEY, NOTHING, bookingsEnd, openEnd } from './words';

/** As many lines as a card holds with room to spare below Teams' limit. */
export const PAGE = 60;

/** What is kept, from a line on: all of it, page by page. */
export const keptCard = (told: readonly Told[], from: number): CardView => {
  const lines = told.flatMap(({ heading, lines }) =>
    (lines.length > 0 ? lines : [NOTHING]).map((line) => ({ heading, line })),
  );
  // A page that emptied since its button was made shows the first instead.
  const start = from < lines.length ? from : 0;
  const page = lines.slice(start, start + PAGE);
  const next = start + page.length;
  return {
    template: 'rights/kept',
    data: {
      key: KEY,
      parts: [...new Set(page.map(({ heading }) => heading))].map((heading) => ({
        heading,
        lines: page.filter((one) => one.heading === heading).map(({ line }) => line),
      })),
      ...(next < lines.length ? { next } : {}),
    },
  };
};

/** Asked before everything goes. @param deadlines how many are open @param bookings how many are open */
export const confirmCard = (deadlines: number, bookings = 0): CardView => ({
  template: 'rights/confirm',
  data: { open: [openEnd(deadlines), ...bookingsEnd(bookings)].join(' ') },
});

/** The receipt, which replaces the question. @param done when */
export const erasedCard = (done: string): CardView => ({ template: 'rights/erased', data: { done } });

export const unchangedCard: CardView = { template: 'rights/unchanged', data: {} };
