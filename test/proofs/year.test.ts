import { eachDatabase } from '../setup/each-database';
import { runYear } from './year/year';

eachDatabase('a year of reminders', (given) => {
  it('comes on the right mornings by the almanac, at eight, never at night and never on a holiday', async () => {
    const { faults, deadlines, reminders } = await runYear(given.database, { users: 12, seed: 4 });
    expect(faults).toEqual([]);
    expect(deadlines).toBeGreaterThan(40);
    expect(reminders).toBeGreaterThan(deadlines);
  }, 600_000);
});
