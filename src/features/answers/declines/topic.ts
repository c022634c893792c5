/** Why something is not for a guideline. Each kind has its own way of saying so. */
export type DeclineKind = 'judgement' | 'personal-data' | 'medical' | 'legal' | 'near' | 'unrelated';

/** A matter that none of the guidelines answers, how staff ask about it, and who knows. */
export interface OutsideTopic {
  readonly id: string;
  readonly kind: DeclineKind;
  /** What it is about, as a sentence needs it: "Riktlinjerna säger inget om försörjningsstöd." Empty where the kind says it all. */
  readonly about: string;
  /** Whom to turn to: a whole sentence. Empty where the kind says it. */
  readonly turnTo: string;
  readonly asks: readonly string[];
}
