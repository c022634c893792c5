import { z } from 'zod/v4';

/** A length of time in one calendar unit, as ISO 8601 writes it: `P3W`, `P1M`, `P2Y`, `P2D`. */
export const Duration = z.string().regex(/^P[1-9]\d?[DWMY]$/);
export type Duration = z.infer<typeof Duration>;
