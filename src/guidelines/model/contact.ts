import { z } from 'zod/v4';
import { OpeningHours } from '../../calendar/opening-hours';
import { ruleBase } from './rule-base';

/** A way to reach somebody. `printed` is the text's own form; null where the text refers to a contact without giving it. */
export const Contact = z.strictObject({
  ...ruleBase,
  kind: z.literal('contact'),
  medium: z.enum(['phone', 'email', 'web', 'fax', 'post', 'function', 'person']),
  name: z.string().min(1),
  printed: z.string().min(1).nullable(),
  /** E.164 for numbers that the text gives whole; null otherwise, shown then as printed with what is missing said. */
  e164: z
    .string()
    .regex(/^\+\d{8,15}$/)
    .nullable(),
  hours: OpeningHours.nullable(),
  ages: z.strictObject({ from: z.int().min(0), to: z.int().max(25) }).nullable(),
  /** Municipality or county it serves; null where the text does not bind it to one. */
  place: z.string().min(1).nullable(),
  /** What it is for, where the bot must find it by that: the socialjour that danger names after 112. */
  purpose: z.enum(['socialjour']).optional(),
  /** True for a general mailbox that is not social services' own. */
  general: z.boolean().optional(),
});
export type Contact = z.infer<typeof Contact>;
