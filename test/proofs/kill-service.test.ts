import { freshPostgres } from '../setup/fresh-postgres';
import { freshSqlite } from '../setup/fresh-sqlite';
import { killRounds } from './kill-service';

/** More rounds, or others, by KILL_ROUNDS and KILL_SEED. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 2);
const SEED = Number(process.env.KILL_SEED ?? 1);

describe('the whole service, killed while deadlines are made and while reminders go out', () => {
  it.concurrent.each(['sqlite', 'postgres'] as const)(
    `keeps what it has confirmed and reminds everybody, on %s (${ROUNDS} rounds from seed ${SEED})`,
    async (dialect) => {
      const fresh = dialect === 'sqlite' ? freshSqlite() : await freshPostgres();
      try {
        const { faults, ...figures } = await killRounds({
          rounds: ROUNDS,
          seed: SEED,
          dialect,
          databaseUrl: fresh.url,
        });
        console.info(`${dialect}: ${JSON.stringify(figures)}`);
        expect(faults).toEqual([]);
        expect(figures.confirmed).toBeGreaterThan(0);
        expect(figures.found).toBe(figures.confirmed);
        expect(figures.remindersDue).toBeGreaterThan(0);
        expect(figures.arrived).toBe(figures.remindersDue);
        expect(figures.marked).toBe(figures.repeats);
      } finally {
        await fresh.drop();
      }
    },
    120_000 + ROUNDS * 60_000,
  );
});
