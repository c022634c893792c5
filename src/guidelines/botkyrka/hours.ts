import type { OpeningHours } from '../../calendar/opening-hours';

const until = (to: string) => [
  { from: '08:30', to: '12:00' },
  { from: '13:00', to },
];

/**
 * Mottagningsgruppens telefontider (Botkyrka › Telefontider). The text gives "Lunch alla dagar mellan 12.00 – 13.00";
 * that nobody answers then is our reading.
 */
export const receptionHours: OpeningHours = {
  monday: until('18:00'),
  tuesday: until('16:00'),
  wednesday: until('16:00'),
  thursday: until('16:00'),
  friday: until('14:00'),
  saturday: [],
  sunday: [],
};
