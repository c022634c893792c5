import { measureCountry } from './country/country';

/** The figures of a whole country are `npm run prove`'s; here it only has to work, and to grow no faster than it may. */
describe('many people and deadlines', () => {
  it.each(['sqlite', 'postgres'] as const)(
    'are planned for in the morning, each once, and leave a turn quick, on %s',
    async (dialect) => {
      const measured = await measureCountry({ dialect, people: 2_000, deadlines: 20_000 });
      expect(measured.due).toBe(400);
      expect(measured.list).toBeLessThan(20);
      expect(measured.memory).toBeGreaterThan(0);
    },
    300_000,
  );
});
