import { z } from 'zod/v4';
import { ruleBase } from './rule-base';

/** Who pays for what; `payer` null when it is free of charge. */
export const Cost = z.strictObject({
  ...ruleBase,
  kind: z.literal('cost'),
  what: z.string().min(1),
  payer: z.string().min(1).nullable(),
});
export type Cost = z.infer<typeof Cost>;
