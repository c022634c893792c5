import { setTimeout as pause } from 'node:timers/promises';
import { addDays } from '../../../src/calendar/local-date';
import { LEASE } from '../../../src/ledger/deliver';
import { openDatabase } from '../../../src/storage/open-database';
import { freshPostgres } from '../../setup/fresh-postgres';
import { freshSqlite } from '../../setup/fresh-sqlite';
import { type Receiver, startReceiver } from '../kit/receiver';
import { NINE, TODAY } from '../kit/rehearse';
import { randomFrom } from '../kit/random-from';
import { type Instance, startInstance } from './start-instance';

/** More rounds, or others, by KILL_ROUNDS and KILL_SEED. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 4);
const SEED = Number(process.env.KILL_SEED ?? 1);
const FRESH = 60;
const TENANTS = 12;

/** Who got more copies than one and one for each kill that met theirs under way. */
const copiesBeyond = (copies: ReadonlyMap<string, readonly boolean[]>, kills: ReadonlyMap<string, number>) =>
  [...copies].filter(([to, marks]) => marks.length > 1 + (kills.get(to) ?? 0));

/** Deadlines that are confirmed, and reminders that are due, while the process is killed again and again with signal 9. */
describe.each(['sqlite', 'postgres'] as const)('killed again and again, on %s', (dialect) => {
  let receiver: Receiver;
  let running: Instance | undefined;
  let fresh: { readonly url: string; readonly drop: () => void | Promise<void> };
  beforeAll(async () => {
    receiver = await startReceiver();
    fresh = dialect === 'sqlite' ? freshSqlite() : await freshPostgres();
  });
  afterAll(async () => {
    // Where a sentence did not hold, its process is still there.
    await running?.end('SIGKILL');
    await receiver.stop();
    await fresh.drop();
  });

  it(
    `the service loses nothing and repeats only what was under way, marked (${String(ROUNDS)} rounds from seed ${String(SEED)})`,
    async () => {
      const random = randomFrom(SEED);
      // The receiver takes its time, so that a kill falls into calls that have arrived and into calls that have not.
      receiver.answer = async () => {
        await pause(random() * 30);
        return { status: 200 };
      };
      const errors: string[] = [];
      const confirmed: string[] = [];
      const underWay = new Map<string, number>();
      let clock = NINE;

      const live = async (round: number, end: (instance: Instance) => Promise<void>): Promise<void> => {
        const last = round === ROUNDS;
        const names = last ? [] : Array.from({ length: FRESH }, (_, n) => `r${String(round)}-${String(n)}`);
        const orders = { database: fresh.url, receiver: receiver.url, clock, fresh: names, tenants: TENANTS };
        const instance = startInstance(orders);
        running = instance;
        await instance.started;
        await end(instance);
        confirmed.push(...instance.confirmed);
        errors.push(...instance.errors);
        for (const name of instance.found) underWay.set(name, (underWay.get(name) ?? 0) + 1);
        // SQLite's next instance knows that it is alone; PostgreSQL's waits until every lease has run out.
        clock += dialect === 'sqlite' ? 1_000 : LEASE + 1_000;
      };

      for (let round = 0; round < ROUNDS; round += 1) {
        await live(round, async (instance) => {
          await pause(50 + random() * 500);
          await instance.end('SIGKILL');
        });
      }
      // Due still are those no process has written as sent: some never left, some have arrived and come again, and some
      // were written down and their confirmation was lost to the kill.
      const before = await openDatabase(fresh.url);
      const due = await before.db.selectFrom('deadlines').select('id').where('next_on', '=', TODAY).execute();
      await before.close();
      const arrivedBefore = receiver.received.length;
      await live(ROUNDS, async (instance) => {
        const awaited = new Set(due.map(({ id }) => id));
        for (;;) {
          for (const { to } of receiver.received.slice(arrivedBefore)) awaited.delete(to);
          if (awaited.size === 0) break;
          await pause(20);
        }
        await instance.end('SIGTERM');
      });

      const database = await openDatabase(fresh.url);
      const deadlines = await database.db.selectFrom('deadlines').select(['id', 'next_on']).execute();
      const states = await database.db.selectFrom('deliveries').select('state').distinct().execute();
      await database.close();

      expect(errors).toEqual([]);
      expect(confirmed.length).toBeGreaterThan(0);
      const kept = new Set(deadlines.map(({ id }) => id));
      expect(confirmed.filter((id) => !kept.has(id))).toEqual([]);
      expect(deadlines.filter(({ next_on }) => next_on !== addDays(TODAY, 7))).toEqual([]);
      expect(states).toEqual([{ state: 'sent' }]);

      const copies = new Map<string, boolean[]>();
      for (const { to, possibleRepeat } of receiver.received)
        copies.set(to, [...(copies.get(to) ?? []), possibleRepeat]);
      expect([...kept].filter((id) => !copies.has(id))).toEqual([]);
      const repeated = [...copies].filter(([, marks]) => marks.length > 1);
      // At most one repeat for each kill that met it under way, and every copy after the first is marked.
      expect(copiesBeyond(copies, underWay)).toEqual([]);
      expect(repeated.filter(([, marks]) => marks.slice(1).includes(false))).toEqual([]);
      expect([...copies].filter(([to, marks]) => marks.includes(true) && !underWay.has(to))).toEqual([]);
      console.info(
        `${dialect}: ${String(kept.size)} reminders, ${String(underWay.size)} under way at a kill, ${String(repeated.length)} arrived more than once`,
      );
    },
    60_000 + ROUNDS * 15_000,
  );
});
