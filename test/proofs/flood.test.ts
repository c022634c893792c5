import { runFlood } from './flood/flood';

describe('a morning’s reminders to a Teams that holds its limits and fails now and then', () => {
  it('all arrive, and only what nobody could know of comes twice, marked', async () => {
    const { faults, ...figures } = await runFlood({
      dialect: 'sqlite',
      tenants: 3,
      people: 130,
      seed: 11,
      instances: 1,
      killEvery: null,
      leastRate: null,
    });
    expect(faults).toEqual([]);
    expect(figures.arrived).toBe(390);
    expect(figures.repeats).toBe(figures.marked);
  }, 600_000);

  it('all arrive when two instances share the work and one is killed every other second', async () => {
    const { faults, ...figures } = await runFlood({
      dialect: 'postgres',
      tenants: 3,
      people: 130,
      seed: 12,
      instances: 2,
      killEvery: 2_000,
      leastRate: null,
    });
    expect(faults).toEqual([]);
    expect(figures.arrived).toBe(390);
    expect(figures.kills).toBeGreaterThan(0);
  }, 600_000);
});
