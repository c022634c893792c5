import { z } from 'zod/v4';
import { GuidelineId } from './identifiers';
import { ruleBase } from './rule-base';

/** A web address in the text; null where the text speaks of a link that the copy does not show. */
export const Link = z.strictObject({
  ...ruleBase,
  kind: z.literal('link'),
  url: z.url().nullable(),
  leadsTo: z.string().min(1),
  /** The guideline that is published there: its own document, or the page that it is fetched from. */
  publishes: GuidelineId.optional(),
});
export type Link = z.infer<typeof Link>;
