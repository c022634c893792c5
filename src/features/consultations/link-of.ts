import type { Booking } from './booking';
import { MINUTES } from './office-hours';
import { openLink } from './seal-link';

/** The join link of a booking, open, as long as its time has not been; null otherwise. */
export const linkOf = (key: Buffer, booking: Booking, now: number): string | null =>
  booking.state === 'booked' && booking.link !== null && (booking.timeAt ?? 0) + MINUTES * 60_000 > now
    ? openLink(key, booking.link)
    : null;
