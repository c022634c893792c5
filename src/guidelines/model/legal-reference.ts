import { z } from 'zod/v4';
import { RuleId } from './identifiers';
import { ruleBase } from './rule-base';

/** An act and paragraph that the guideline refers to, with the version of the act. */
export const LegalReference = z.strictObject({
  ...ruleBase,
  kind: z.literal('law'),
  /** As a sentence needs it: "socialtjänstlagen". Null where the text names no act. */
  act: z.string().min(1).nullable(),
  /** Number in the statute book, "2025:400"; null where the text gives none. */
  sfs: z.string().min(1).nullable(),
  /** "20 kap. 5 §"; null where the text names no paragraph. */
  paragraph: z.string().min(1).nullable(),
  /** The old socialtjänstlag (2001:453) is marked: its paragraphs no longer stand under these numbers. */
  edition: z.enum(['current', 'old-act', 'unnamed']),
  /** The reference in the new act, only where the guidelines' own texts show it. */
  successor: RuleId.nullable(),
});
export type LegalReference = z.infer<typeof LegalReference>;
