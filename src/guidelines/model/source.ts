import { z } from 'zod/v4';
import { GuidelineId } from './identifiers';

/**
 * Where a statement stands: the guideline, and the heading of the section as the text prints it (capitals lowered).
 * For facts from outside the guidelines the guideline is `national` and the section names the act or document.
 */
export const Source = z.strictObject({ guideline: GuidelineId, section: z.string().min(1) });
export type Source = z.infer<typeof Source>;
