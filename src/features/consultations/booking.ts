import type { LocalDate } from '../../calendar/local-date';
import type { Person } from '../../turn/person';
import type { UnitId } from '../bindings/api';
import type { Area, Asked, Available, DeclineReason, LateReason, Referral, Tried, Way } from './choices';

/** `draft` is in a card alone: nothing is kept of it. The last four and `documented` are ends. */
export const STATES = [
  'draft',
  'sent',
  'taken',
  'proposed',
  'booked',
  'held',
  'documented',
  'cancelled',
  'declined',
  'expired',
] as const;
export type State = (typeof STATES)[number];

/** A time that a unit proposes: when it begins, milliseconds since 1970, and why it comes after the guideline's last day. */
export interface ProposedTime {
  readonly at: number;
  readonly late: LateReason | null;
}

/** What is asked, by closed choices; no child is in it. */
export interface Question {
  readonly area: Area;
  readonly tried: Tried;
  readonly asked: Asked;
  readonly way: Way;
  readonly available: Available;
  /** The child turns six within three weeks: the unit may hand it on. */
  readonly soonSix: boolean;
  /** The asker's own words, cleared by the privacy gate; null when none, and when they have been pruned. */
  readonly text: string | null;
}

/** One request for an anonymous consultation and what has become of it. */
export interface Booking extends Question {
  readonly id: string;
  /** Opaque, to be said on the phone: `7K3F`. */
  readonly number: string;
  readonly asker: Person;
  /** As Teams shows the asker; empty when pruned. */
  readonly askerName: string;
  readonly unit: UnitId;
  readonly state: Exclude<State, 'draft'>;
  /** Raised by each change; a card names the version that it shows. */
  readonly version: number;
  readonly sentAt: number;
  /** The last day by the guideline's three weeks. */
  readonly dueOn: LocalDate;
  /** Proposed, in the state `proposed`; before and after that none. */
  readonly times: readonly ProposedTime[];
  /** Whether times have ever been proposed. */
  readonly answered: boolean;
  /** The time that was agreed, milliseconds since 1970. */
  readonly timeAt: number | null;
  /** Why the agreed time comes after the last day. */
  readonly late: LateReason | null;
  /** Sealed. Null when there is none, and after the time. */
  readonly link: string | null;
  readonly reason: DeclineReason | null;
  readonly missed: boolean;
  readonly referral: Referral | null;
  readonly closedAt: number | null;
}

/** States in which nothing more is to come from the unit or the asker. */
export const ENDS: readonly State[] = ['documented', 'cancelled', 'declined', 'expired'];
