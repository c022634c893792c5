/** What a finding points at. The kinds are the face of `npm run redact` and do not change. */
export const KINDS = [
  'personnummer',
  'samordningsnummer',
  'birthdate',
  'phone',
  'email',
  'address',
  'school',
  'casenumber',
  'plate',
  'handle',
  'other',
  'name',
] as const;
export type Kind = (typeof KINDS)[number];

/** Something in a text that points out a person. `start` and `end` count UTF-16 units of the text as it came, end exclusive. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly certainty: 'certain' | 'possible';
}
