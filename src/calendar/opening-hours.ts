import { z } from 'zod/v4';

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** From and to as `07:30` local time; `to` is when it closes. */
export const Span = z.strictObject({ from: Clock, to: Clock });
export type Span = z.infer<typeof Span>;

/** Weekly hours, Monday first. A day without spans is closed. Lunch is a gap between two spans. */
export const OpeningHours = z.strictObject({
  monday: z.array(Span).readonly(),
  tuesday: z.array(Span).readonly(),
  wednesday: z.array(Span).readonly(),
  thursday: z.array(Span).readonly(),
  friday: z.array(Span).readonly(),
  saturday: z.array(Span).readonly(),
  sunday: z.array(Span).readonly(),
});
export type OpeningHours = z.infer<typeof OpeningHours>;
