import type { Catalogue } from '../../../guidelines/catalogue';
import type { Journey, JourneyOutcome } from '../../../guidelines/model';
import type { CardView } from '../../../turn/reply';
import type { Walk } from '../walk';
import * as words from '../words';
import type { OutcomeShown } from './outcome-shown';

/** Titles of buttons are cut by Teams above this. */
const LONGEST_TITLE = 32;

const shorten = (title: string): string =>
  title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;

/** So many buttons beside the three that always stand there. */
const ROOM = 3;

/** Where a walk ends: what to do, what can be done from here, and what the bot has not done. */
export const outcomeCard = (
  shown: OutcomeShown,
  { journey, outcome, walk }: { readonly journey: Journey; readonly outcome: JourneyOutcome; readonly walk: Walk },
  catalogue: Catalogue,
  notices: readonly string[] = [],
): CardView => {
  const [first] = shown.deadlines;
  const alone = shown.deadlines.length === 1;
  const watch = shown.deadlines.map(({ rule, start }) => ({
    title: alone ? 'Bevaka frist' : shorten(rule === first?.rule ? 'Bevaka frist' : `Bevaka ${rule.name}`),
    rule: rule.id,
    start: start ?? '',
  }));
  const book = outcome.books ? [{}] : [];
  const next = outcome.next.flatMap((id) => {
    const found = catalogue.journey(id);
    return found ? [{ title: shorten(`Starta: ${found.journey.name}`), journey: id }] : [];
  });
  return {
    template: 'routines/outcome',
    data: {
      heading: shown.heading,
      name: journey.name,
      danger: words.DANGER,
      notices,
      marks: shown.marks,
      sections: shown.sections.map(({ title, lines }) => ({ title, lines })),
      notDone: words.NOT_DONE,
      sources: shown.sources,
      watchNow: watch.filter(({ start }) => start !== ''),
      watchForm: watch.filter(({ start }) => start === ''),
      book,
      next: next.slice(0, Math.max(0, ROOM - watch.length - book.length)),
      change: Object.keys(walk.answers).length > 1 ? [{}] : [],
      walk,
    },
  };
};
