import { z } from 'zod/v4';
import { ruleBase } from './rule-base';

/** For which ages something is. Whole years, both ends included; null where the text sets no such end. */
export const Age = z.strictObject({
  ...ruleBase,
  kind: z.literal('age'),
  from: z.int().min(0).nullable(),
  to: z.int().max(25).nullable(),
  /** True for the ages that the whole guideline is about. */
  wholeGuideline: z.literal(true).optional(),
});
export type Age = z.infer<typeof Age>;
