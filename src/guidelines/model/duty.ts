import { z } from 'zod/v4';
import { Party } from './role';
import { ruleBase } from './rule-base';
import { Sentence } from './sentence';

/** What a role or a body is to do by the guideline. */
export const Duty = z.strictObject({
  ...ruleBase,
  kind: z.literal('role'),
  who: Party,
  does: z.array(Sentence).min(1).readonly(),
});
export type Duty = z.infer<typeof Duty>;
