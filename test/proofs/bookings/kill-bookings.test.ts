import { killBookings } from './kill-bookings';

describe('bookings through a service that is killed at any moment', () => {
  it.each(['sqlite', 'postgres'] as const)(
    'are all there and in the channel, with at most one repeat a kill, on %s',
    async (dialect) => {
      const { faults, confirmed } = await killBookings(dialect, 3, 4);
      expect(faults).toEqual([]);
      expect(confirmed).toBeGreaterThan(0);
    },
    600_000,
  );
});
