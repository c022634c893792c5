export { changeOwner, openAmong } from './change-owner';
export { newCode } from './code';
export type { Random } from './code';
export { lastDay, type Seen, type WatchedDeadline } from './deadline';
export { dueNow, KIND as REMINDER_KIND } from './gathered-reminder';
export { Ticks } from './seen';
export { ruleNameIn } from './show-list';
export { openDeadlines } from './store';
export { toSections, type RuleName } from './views/sections';

/** The verb of the button that opens the form; a template that carries the button writes it out. */
export const OPEN_FORM = 'deadlines.open-form';
