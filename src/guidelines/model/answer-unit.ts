import { z } from 'zod/v4';
import { RuleId } from './identifiers';
import { RoleId } from './role';
import { Sentence } from './sentence';

/** What the user can do from an answer: watch a deadline, ask a neighbouring question (by unit id). */
export const NextStep = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('watch'), rule: RuleId }),
  z.strictObject({ type: z.literal('ask'), unit: z.string().min(1), label: z.string().min(1).max(32) }),
]);
export type NextStep = z.infer<typeof NextStep>;

/** One thing that staff ask about, and its answer. One fact or step a unit. */
export const AnswerUnit = z.strictObject({
  /** `vk.<topic>`; unique over all guidelines. */
  id: z.string().regex(/^[a-z]{2,}(\.[a-z0-9]+(-[a-z0-9]+)*)+$/),
  /** The rules it is drawn from. The first gives the source line; marks of validity and conflict follow from all. */
  rules: z.array(RuleId).min(1).readonly(),
  /** The ways staff ask: formal, colloquial, keywords, misspelt, split compounds, without å ä ö, long, English. */
  asks: z.array(z.string().min(3)).min(4).readonly(),
  /** The answer first, in plain Swedish, at most 60 words. */
  answer: Sentence,
  /** At most five further facts, shown under the answer. */
  facts: z.array(Sentence).max(5).readonly(),
  /**
   * `silent`: the guideline treats the matter and leaves this open, and the answer says so and whom to ask.
   * `absent`: it has nothing of the kind (no telephone number at all); the answer declines, and names whom to ask.
   */
  stance: z.enum(['states', 'silent', 'absent']),
  /** Whose question it mostly is; empty for anybody's. */
  roles: z.array(RoleId).readonly(),
  next: z.array(NextStep).max(3).readonly(),
});
export type AnswerUnit = z.infer<typeof AnswerUnit>;

/** An answer unit as a guideline's folder writes it, before the catalogue has checked it. */
export type AnswerUnitDraft = z.input<typeof AnswerUnit>;
