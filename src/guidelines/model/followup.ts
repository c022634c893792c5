import { z } from 'zod/v4';
import { ruleBase } from './rule-base';

/** How the guideline itself is followed up, and where what went wrong is reported. */
export const Followup = z.strictObject({
  ...ruleBase,
  kind: z.literal('followup'),
  nature: z.enum(['indicator', 'process', 'deviation', 'dispute', 'question', 'development']),
  responsible: z.string().min(1).nullable(),
  recipient: z.string().min(1).nullable(),
});
export type Followup = z.infer<typeof Followup>;
