import { z } from 'zod/v4';
import { ruleBase } from './rule-base';
import { Sentence } from './sentence';

/** Who may tell whom what, and whose yes it takes. `direction` is where the information goes: it never opens the other way by itself. */
export const Consent = z.strictObject({
  ...ruleBase,
  kind: z.literal('consent'),
  needed: z.enum(['yes', 'no', 'depends', 'not-stated']),
  direction: z.enum([
    'to-socialtjansten',
    'from-socialtjansten',
    'between-care-givers',
    'within-team',
    'to-guardian',
    'any',
  ]),
  from: Sentence.nullable(),
  notWhen: Sentence.nullable(),
  form: Sentence.nullable(),
  revoked: Sentence.nullable(),
  lasts: Sentence.nullable(),
});
export type Consent = z.infer<typeof Consent>;
