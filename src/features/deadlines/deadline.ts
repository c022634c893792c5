import type { LocalDate } from '../../calendar/local-date';
import type { Answered, DeadlineStatus } from '../../storage/schema';

/** A deadline that a person watches. It says by which rule, from when and until when; never for whom. */
export interface WatchedDeadline {
  readonly id: string;
  readonly code: string;
  readonly label: string | null;
  /** Id of the rule in the catalogue, which may have lost it since. */
  readonly rule: string;
  /** The rule's version that it was counted by. */
  readonly ruleVersion: number;
  /** The newest version that the owner has been asked about and declined; null when none. */
  readonly ruleVersionDeclined: number | null;
  readonly startOn: LocalDate;
  /** The corresponding day. */
  readonly dueOn: LocalDate;
  /** The next working day, only where the time is statutory and the corresponding day is none. */
  readonly statutoryDueOn: LocalDate | null;
  readonly status: DeadlineStatus;
  /** Whether it was answered by its last day; null when it is not done or that is not known. */
  readonly answered: Answered | null;
  /** The morning of the next reminder; null while it is paused, and when it is no longer open. */
  readonly nextOn: LocalDate | null;
  /** Raised by each change that its owner makes; a card names the version that it shows. */
  readonly version: number;
}

/** The day that counts: when it has passed the deadline is late. */
export const lastDay = (deadline: Pick<WatchedDeadline, 'dueOn' | 'statutoryDueOn'>): LocalDate =>
  deadline.statutoryDueOn ?? deadline.dueOn;

/** Whether its owner wants no reminders of it for now. */
export const isPaused = ({ status, nextOn }: Pick<WatchedDeadline, 'status' | 'nextOn'>): boolean =>
  status === 'open' && nextOn === null;

/** A deadline as a card saw it: a change of any other version is stale. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}
