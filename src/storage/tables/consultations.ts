import type { LocalDate } from '../../calendar/local-date';

/**
 * A booking of an anonymous consultation, as `features/consultations/booking.ts` tells it. No child is in it. The text and who
 * asked go thirty days after it has ended, the rest after two years.
 */
export interface ConsultationsTable {
  id: string;
  number: string;
  tenant: string;
  /** Who asked; empty when pruned or erased. */
  owner: string;
  owner_name: string;
  unit: string;
  soon_six: 0 | 1;
  area: string;
  tried: string;
  asked: string;
  way: string;
  available: string;
  /** The asker's own words, cleared by the privacy gate. */
  text: string | null;
  state: string;
  version: number;
  sent_at: number;
  due_on: LocalDate;
  /** JSON. */
  times: string;
  answered: 0 | 1;
  time_at: number | null;
  late: string | null;
  /** Encrypted with the installation's key. */
  link: string | null;
  reason: string | null;
  missed: 0 | 1;
  referral: string | null;
  closed_at: number | null;
  /** Where the unit's card stands, and what the channel calls it; null until it has been posted. */
  channel: string | null;
  card_id: string | null;
  created_key: string;
}

/** Who at the unit has taken a booking, so that the others see it. Goes with the booking's names. */
export interface ConsultationTakersTable {
  consultation: string;
  tenant: string;
  user_id: string;
  name: string;
}

/** What has been done with a booking, by which part and when: never by whom. Kept as long as the booking. */
export interface ConsultationChangesTable {
  consultation: string;
  version: number;
  act: string;
  actor: string;
  unit: string;
  at: number;
}
