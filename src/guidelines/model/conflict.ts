import { z } from 'zod/v4';
import { GuidelineId, RuleId } from './identifiers';
import { Sentence } from './sentence';

/** Where two guidelines, or one and itself or the law, do not agree; and what the bot does then. */
export const Conflict = z.strictObject({
  kind: z.literal('conflict'),
  id: RuleId,
  guidelines: z.array(GuidelineId).min(1).readonly(),
  /** Every answer and deadline drawn from one of these carries the mark by itself. */
  rules: z.array(RuleId).readonly(),
  type: z.enum(['contradiction', 'difference-by-place', 'within-one-text', 'outdated', 'ambiguous', 'gap']),
  handling: z.enum(['show-both', 'count-by-shorter', 'ask-place', 'warn']),
  /** The sentence that is shown. */
  says: Sentence,
});
export type Conflict = z.infer<typeof Conflict>;

/** A conflict as `conflicts/` writes it, before the catalogue has checked it: ids as plain strings. */
export type ConflictDraft = z.input<typeof Conflict>;
