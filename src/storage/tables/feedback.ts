/**
 * That an answer helped or not, or that a contact is wrong: which, why from a closed list, and the month. No person, place or
 * organisation, and nothing of what was asked. Kept a year, so that editors see which answers fail.
 */
export interface FeedbackTable {
  /** Made by chance for the card that it was given on, so that it counts once. */
  id: string;
  /** `2026-11` */
  month: string;
  verdict: 'helped' | 'not-helped' | 'wrong-contact';
  unit: string | null;
  contact: string | null;
  reason: string | null;
}
