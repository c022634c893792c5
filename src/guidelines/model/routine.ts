import { z } from 'zod/v4';
import { ruleBase } from './rule-base';
import { Sentence } from './sentence';

/** A way of working as the text describes it: steps in order, and where they part. */
export const Routine = z.strictObject({
  ...ruleBase,
  kind: z.literal('routine'),
  name: z.string().min(1),
  steps: z.array(Sentence).min(1).readonly(),
  branches: z.array(z.strictObject({ when: Sentence, then: Sentence })).readonly(),
  mustInclude: z.array(Sentence).readonly(),
  mustNot: z.array(Sentence).readonly(),
});
export type Routine = z.infer<typeof Routine>;
