import type { Deadline, Rule } from './model';

/** A deadline whose time is a duration: one that has a last day. */
export type WatchableDeadline = Deadline & { readonly time: Extract<Deadline['time'], { type: 'duration' }> };

/** Whether a rule is a time counted forward from a day, so that its last day can be worked out and watched. */
export const isWatchable = (rule: Rule): rule is WatchableDeadline =>
  rule.kind === 'deadline' && rule.time.type === 'duration' && (rule.counts === 'limit' || rule.counts === 'interval');
