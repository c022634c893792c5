import type { Finding } from './finding';

/** What a text that would be kept calls for: nothing, one question, or a refusal. */
export type Verdict = 'clean' | 'ask' | 'refuse';

/** The verdict on a text that would be kept or sent on, by the strongest finding in it. */
export const judge = (findings: readonly Finding[]): Verdict => {
  if (findings.some((finding) => finding.certainty === 'certain')) return 'refuse';
  return findings.length > 0 ? 'ask' : 'clean';
};
