import { z } from 'zod/v4';
import { Duration } from '../../calendar/duration';
import { Period, ruleBase } from './rule-base';
import { Sentence } from './sentence';

/** From when to when a guideline holds by its own words. */
export const Validity = z.strictObject({
  ...ruleBase,
  kind: z.literal('validity'),
  /** False where the text carries no date at all. */
  dated: z.boolean(),
  period: Period,
  /** How much longer it holds if nobody ends it, and the last day then. */
  extension: z.strictObject({ by: Duration, unless: Sentence }).nullable(),
  revision: z.strictObject({ every: Duration.nullable(), says: Sentence }).nullable(),
  /** What is shown on every answer once the period (with extension) or the revision has passed; null when nothing can pass. */
  whomToAsk: z.string().min(1),
});
export type Validity = z.infer<typeof Validity>;
