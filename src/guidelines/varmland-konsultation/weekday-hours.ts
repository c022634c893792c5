import type { z } from 'zod/v4';
import type { OpeningHours } from '../../calendar/opening-hours';

/** Monday to Friday the same, closed at weekends; the text says "vardagar" and leaves public holidays open. */
export const weekdayHours = (from: string, to: string): z.input<typeof OpeningHours> => ({
  monday: [{ from, to }],
  tuesday: [{ from, to }],
  wednesday: [{ from, to }],
  thursday: [{ from, to }],
  friday: [{ from, to }],
  saturday: [],
  sunday: [],
});
