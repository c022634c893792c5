import { z } from 'zod/v4';

/** A day in Sweden's calendar, `2026-11-24`. Only days that exist. */
export const LocalDate = z.iso.date().brand<'LocalDate'>();
export type LocalDate = z.infer<typeof LocalDate>;
