import type { Period } from './model';

const START = '0000-01-01';
const END = '9999-12-31';

/** Whether two periods have a day in common. A missing end is open; a missing period is always. */
export const overlap = (a: Period | undefined, b: Period | undefined): boolean =>
  (a?.from ?? START) <= (b?.to ?? END) && (b?.from ?? START) <= (a?.to ?? END);

/** Whether a day is in a period. */
export const isWithin = (day: string, period: Period | undefined): boolean =>
  (period?.from ?? START) <= day && day <= (period?.to ?? END);
