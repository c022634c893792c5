import type { Turn } from '../../turn/feature';
import type { Reply } from '../../turn/reply';

export { changeOwner, openAmong } from './change-owner';
export { newCode } from './code';
export type { Random } from './code';
export { countDeadline } from './count-deadline';
export { lastDay, type Seen, type WatchedDeadline } from './deadline';
export { dueNow, KIND as REMINDER_KIND } from './gathered-reminder';
export { Ticks } from './seen';
export { ruleNameIn } from './show-list';
export { openDeadlines } from './store';
export { toSections, type RuleName } from './views/sections';

/** The verb of the button that opens the form; a template that carries the button writes it out. */
export const OPEN_FORM = 'deadlines.open-form';

/**
 * Watches a deadline that begins elsewhere, and shows the receipt: by a rule's id, from a day as it was given. Once for a key,
 * however often it comes. A rule or a day that cannot be watched is said in words.
 */
export type WatchDeadline = (
  turn: Turn,
  wish: { readonly rule: string; readonly start: string; readonly key: string },
) => Promise<Reply>;
