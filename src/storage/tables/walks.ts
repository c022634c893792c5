/**
 * How far somebody has come in a routine, so that it can be offered again: closed choices and days, no text. Kept a fortnight
 * from the last answer, or until the routine is done, broken off or begun anew.
 */
export interface WalksTable {
  tenant: string;
  user_id: string;
  journey: string;
  journey_version: number;
  /** JSON: the answer to each step, by the step's id. */
  answers: string;
  updated_at: number;
}
