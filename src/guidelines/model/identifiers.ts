import { z } from 'zod/v4';

/** Names one of the guidelines, as in `varmland-konsultation`. Opaque: the catalogue alone knows which there are. */
export const GuidelineId = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .brand<'GuidelineId'>();
export type GuidelineId = z.infer<typeof GuidelineId>;

/** Names one rule, as in `vk.svar.elevhalsa`: the guideline's prefix, then what it is about. People type these in chat. */
export const RuleId = z
  .string()
  .regex(/^[a-z]{2,}(\.[a-z0-9]+(-[a-z0-9]+)*)+$/)
  .brand<'RuleId'>();
export type RuleId = z.infer<typeof RuleId>;
