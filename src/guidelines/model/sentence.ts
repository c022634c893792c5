import { z } from 'zod/v4';

/**
 * Plain Swedish with references instead of figures: `{vk.svar.elevhalsa}` becomes "tre veckor", `{vk.telefon.bup}` the
 * number, `{vk.telefon.bup#hours}` its hours, and `{#tid}` a side of the rule that the sentence belongs to. A figure is
 * thereby written once, in its rule. `say` in ../say.ts resolves them.
 */
export const Sentence = z.string().min(1);
export type Sentence = z.infer<typeof Sentence>;

/** What stands between braces: a rule (without it the sentence's own), and optionally which side of it. */
export const REFERENCE = /\{([a-z]{2,}(?:\.[a-z0-9-]+)+)?(?:#([a-z]+))?\}/g;
