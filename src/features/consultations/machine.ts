import { localDateAt } from '../../calendar/local-date';
import type { Booking, ProposedTime, State } from './booking';
import type { DeclineReason, Referral } from './choices';
import { isWithinOfficeHours, MINUTES } from './office-hours';

/** Who changes something: the one who asks, somebody in the unit's channel, or time itself. */
export type Actor = 'asker' | 'unit' | 'clock';

/** What can be done with a booking that has been sent. */
export type Act =
  | { readonly kind: 'take' }
  | { readonly kind: 'propose'; readonly times: readonly ProposedTime[] }
  | { readonly kind: 'hand-over' }
  | { readonly kind: 'decline'; readonly reason: DeclineReason }
  /** `beyond`: the asker has said yes to a time after the guideline's last day. */
  | { readonly kind: 'accept'; readonly at: number; readonly beyond: boolean }
  | { readonly kind: 'ask-others' }
  | { readonly kind: 'rebook' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'no-show' }
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'held'; readonly referral: Referral }
  | { readonly kind: 'document' }
  | { readonly kind: 'expire' };

export type ActKind = Act['kind'];

interface Move {
  readonly by: readonly Actor[];
  readonly from: readonly State[];
  readonly to: Exclude<State, 'draft'>;
}

/** The whole machine. What does not stand here cannot happen; `send`, from `draft`, makes the row. */
export const MOVES: Readonly<Record<ActKind, Move>> = {
  take: { by: ['unit'], from: ['sent'], to: 'taken' },
  propose: { by: ['unit'], from: ['taken'], to: 'proposed' },
  'hand-over': { by: ['unit'], from: ['sent', 'taken'], to: 'sent' },
  decline: { by: ['unit'], from: ['sent', 'taken'], to: 'declined' },
  accept: { by: ['asker'], from: ['proposed'], to: 'booked' },
  'ask-others': { by: ['asker'], from: ['proposed'], to: 'taken' },
  rebook: { by: ['asker', 'unit'], from: ['booked'], to: 'taken' },
  cancel: { by: ['asker', 'unit'], from: ['sent', 'taken', 'proposed', 'booked'], to: 'cancelled' },
  'no-show': { by: ['unit'], from: ['booked'], to: 'cancelled' },
  link: { by: ['unit'], from: ['booked'], to: 'booked' },
  held: { by: ['unit'], from: ['booked'], to: 'held' },
  document: { by: ['asker'], from: ['held'], to: 'documented' },
  expire: { by: ['clock'], from: ['sent', 'taken', 'proposed', 'booked'], to: 'expired' },
};

/** Why something cannot be done. */
export type Problem =
  | 'wrong-state'
  | 'wrong-role'
  | 'no-times'
  | 'outside-hours'
  | 'in-past'
  | 'needs-reason'
  | 'needs-yes'
  | 'no-such-time'
  | 'before-its-time'
  | 'after-its-time';

/** What a change makes of a booking, apart from its state and version. */
export type Changes = Partial<
  Pick<
    Booking,
    'times' | 'answered' | 'timeAt' | 'late' | 'link' | 'reason' | 'missed' | 'referral' | 'closedAt' | 'unit'
  >
>;

export type Decision =
  | { readonly kind: 'move'; readonly to: Exclude<State, 'draft'>; readonly changes: Changes }
  | { readonly kind: 'problem'; readonly problem: Problem };

export const MAX_TIMES = 3;

const problem = (why: Problem): Decision => ({ kind: 'problem', problem: why });

const isLate = (booking: Booking, at: number): boolean => localDateAt(at) > booking.dueOn;

const problemOfTimes = (booking: Booking, times: readonly ProposedTime[], now: number): Problem | null => {
  if (times.length === 0 || times.length > MAX_TIMES) return 'no-times';
  if (times.some(({ at }) => at <= now)) return 'in-past';
  if (!times.every(({ at }) => isWithinOfficeHours(at))) return 'outside-hours';
  return times.some(({ at, late }) => isLate(booking, at) && late === null) ? 'needs-reason' : null;
};

const accept = (booking: Booking, { at, beyond }: Extract<Act, { kind: 'accept' }>, now: number): Changes | Problem => {
  const chosen = booking.times.find((time) => time.at === at);
  if (!chosen) return 'no-such-time';
  if (at <= now) return 'in-past';
  if (chosen.late !== null && !beyond) return 'needs-yes';
  return { timeAt: at, late: chosen.late, times: [] };
};

const NO_TIME: Changes = { times: [], timeAt: null, late: null, link: null };

/** Names the type: an object that may also be a string would be taken for one of its old methods. */
const done = (changes: Changes): Changes => changes;

const changesOf = (booking: Booking, act: Act, now: number): Changes | Problem => {
  const over = booking.timeAt !== null && booking.timeAt + MINUTES * 60_000 <= now;
  switch (act.kind) {
    case 'take':
    case 'ask-others':
      return NO_TIME;
    case 'propose': {
      const why = problemOfTimes(booking, act.times, now);
      if (why) return why;
      const times = act.times.map(({ at, late }) => ({ at, late: isLate(booking, at) ? late : null }));
      return { times, answered: true };
    }
    case 'hand-over':
      return { unit: booking.unit === 'bfs' ? 'forsta-linjen' : 'bfs' };
    case 'decline':
      return { reason: act.reason, closedAt: now };
    case 'accept':
      return accept(booking, act, now);
    case 'rebook':
      return over ? 'after-its-time' : NO_TIME;
    case 'cancel':
      return over ? 'after-its-time' : done({ ...NO_TIME, closedAt: now });
    case 'no-show':
      return (booking.timeAt ?? 0) > now ? 'before-its-time' : done({ missed: true, link: null, closedAt: now });
    case 'link':
      return over ? 'after-its-time' : done({ link: act.link });
    case 'held':
      return (booking.timeAt ?? 0) > now
        ? 'before-its-time'
        : done({ referral: act.referral, link: null, closedAt: now });
    case 'document':
      return {};
    case 'expire':
      return done({ times: [], link: null, closedAt: now });
  }
};

/**
 * What an act makes of a booking, or why it cannot be done. Pure: the version is the store's to compare.
 * @param now milliseconds since 1970
 */
export const decide = (booking: Booking, act: Act, by: Actor, now: number): Decision => {
  const move = MOVES[act.kind];
  if (!move.by.includes(by)) return problem('wrong-role');
  if (!move.from.includes(booking.state)) return problem('wrong-state');
  const changes = changesOf(booking, act, now);
  return typeof changes === 'string' ? problem(changes) : { kind: 'move', to: move.to, changes };
};

/** The booking as it is after a move. */
export const moved = (booking: Booking, { to, changes }: Extract<Decision, { kind: 'move' }>): Booking => ({
  ...booking,
  ...changes,
  state: to,
  version: booking.version + 1,
});
