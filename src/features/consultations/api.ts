/** What other features may know of bookings. */
export { openBookings, tellBookings, tellTaken } from './tell-bookings';
