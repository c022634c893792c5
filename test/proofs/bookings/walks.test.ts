import { eachDatabase } from '../../setup/each-database';
import { walkBooking } from './walk';

eachDatabase('random walks of a booking', (given) => {
  it('hold what must hold, and come to every state that does not take a month', async () => {
    const all = new Set<string>();
    for (let seed = 1; seed <= 60; seed += 1) {
      const { faults, reached } = await walkBooking(given.db, seed);
      expect(faults).toEqual([]);
      for (const state of reached) all.add(state);
    }
    expect([...all].sort()).toEqual([
      'booked',
      'cancelled',
      'declined',
      'documented',
      'held',
      'proposed',
      'sent',
      'taken',
    ]);
  });
});
