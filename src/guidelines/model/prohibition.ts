import { z } from 'zod/v4';
import { Party } from './role';
import { ruleBase } from './rule-base';

/** What must not be done; `says` names it. */
export const Prohibition = z.strictObject({
  ...ruleBase,
  kind: z.literal('prohibition'),
  who: Party,
});
export type Prohibition = z.infer<typeof Prohibition>;
