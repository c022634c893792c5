import { z } from 'zod/v4';
import { ruleBase } from './rule-base';

/** A word of the guideline; `says` explains it. */
export const Term = z.strictObject({
  ...ruleBase,
  kind: z.literal('term'),
  term: z.string().min(1),
  /** False where the text uses the word without explaining it. */
  defined: z.boolean(),
});
export type Term = z.infer<typeof Term>;
