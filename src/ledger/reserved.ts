import type { LocalDate } from '../calendar/local-date';
import type { Addressee } from '../turn/addressee';

/** A delivery that this instance has set aside to send: nobody else takes it before `dueAt`. */
export interface Reserved {
  readonly id: string;
  readonly to: Addressee;
  readonly kind: string;
  readonly day: LocalDate;
  /** How many times it was tried before. */
  readonly attempts: number;
  /** It may have arrived before. */
  readonly repeat: boolean;
  /** Milliseconds since 1970. Proves whose the reservation is: any later one has a later time. */
  readonly dueAt: number;
}
