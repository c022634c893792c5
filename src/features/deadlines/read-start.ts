import { subtractDuration } from '../../calendar/duration';
import type { LocalDate } from '../../calendar/local-date';
import { readDate } from '../../calendar/swedish-date';

/** Why a day cannot be a start. */
export type StartProblem = 'none' | 'unreadable' | 'no-such-day' | 'in-future' | 'too-old';

export type ReadStart =
  { readonly kind: 'start'; readonly start: LocalDate } | { readonly kind: 'problem'; readonly problem: StartProblem };

/** How far back a start may lie: older than this it is a slip of the hand, or no deadline that a reminder helps. */
export const earliestStart = (today: LocalDate): LocalDate => subtractDuration(today, 'P1Y');

const problem = (of: StartProblem): ReadStart => ({ kind: 'problem', problem: of });

/** Reads the day from which time is counted, as a date field sends it or as it is typed in chat. */
export const readStart = (text: string, today: LocalDate): ReadStart => {
  if (text.trim() === '') return problem('none');
  const start = readDate(text, today);
  if (start === null) return problem(/^\s*\d{4}-\d{2}-\d{2}\s*$/.test(text) ? 'no-such-day' : 'unreadable');
  if (start > today) return problem('in-future');
  return start < earliestStart(today) ? problem('too-old') : { kind: 'start', start };
};
