import { z } from 'zod/v4';
import { RuleId } from './identifiers';
import { ruleBase } from './rule-base';

/** A form that the guideline names. `fields` are those that the text itself requires. */
export const Form = z.strictObject({
  ...ruleBase,
  kind: z.literal('form'),
  name: z.string().min(1),
  from: z.string().min(1),
  to: z.string().min(1),
  fields: z.array(z.string().min(1)).readonly(),
  link: RuleId.optional(),
});
export type Form = z.infer<typeof Form>;
