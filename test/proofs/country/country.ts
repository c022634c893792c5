import { localDateAt } from '../../../src/calendar/local-date';
import { makeDeadlines } from '../../../src/features/deadlines/make-deadlines';
import { makeLookUp } from '../../../src/features/local-facts/api';
import { loadCatalogue } from '../../../src/guidelines';
import { planOwed } from '../../../src/ledger/plan-owed';
import { openDatabase } from '../../../src/storage/open-database';
import { freePort } from '../../browser/processes';
import { say } from '../../features/say-to';
import { freshPostgres } from '../../setup/fresh-postgres';
import { freshSqlite } from '../../setup/fresh-sqlite';
import { startProcess } from '../service-process';
import { fillCountry, TENANTS } from './fill-country';

export interface Country {
  readonly dialect: 'sqlite' | 'postgres';
  readonly people: number;
  readonly deadlines: number;
}

/** Times in ms, memory in MB. */
export interface Measured {
  readonly due: number;
  /** CPU of `frister`, the reading and the card's data, the median of two hundred people. */
  readonly list: number;
  /** On the clock. */
  readonly listWall: number;
  /** CPU of this process for planning one morning's reminders, and the clock's time. */
  readonly planning: number;
  readonly planningWall: number;
  /** From the start of the process until it is ready, the clock's time. */
  readonly start: number;
  readonly memory: number;
}

const DAY = Date.parse('2026-11-24T08:00:00+01:00');
const LISTS = 200;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const cpuNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** What a country's worth of people and deadlines does to a turn, to the morning's planning, to a start and to the memory. */
export const measureCountry = async ({ dialect, people, deadlines }: Country): Promise<Measured> => {
  const fresh = dialect === 'sqlite' ? freshSqlite() : await freshPostgres();
  try {
    const database = await openDatabase(fresh.url);
    const { db } = database;
    await fillCountry(db, localDateAt(DAY), people, deadlines);
    const { feature, reminder } = makeDeadlines({
      db,
      catalogue: loadCatalogue(),
      newId: () => 'id',
      random: () => 0.5,
      localFacts: makeLookUp(db, new Map()),
      offerFile: () => Promise.resolve(null),
    });
    const list = async (n: number): Promise<void> => {
      const person = { tenant: `t${String(n % TENANTS)}`, user: `u${String(n)}` };
      await say(feature, 'frister', {
        at: DAY,
        today: localDateAt(DAY),
        key: `k${String(n)}`,
        person,
        scope: 'personal',
        guest: false,
        where: { tenant: person.tenant, conversation: 'c' },
      } as Parameters<typeof say>[2]);
    };
    for (let n = 0; n < LISTS; n += 1) await list(n);
    const [cpu, wall]: [number[], number[]] = [[], []];
    for (let n = 0; n < LISTS; n += 1) {
      const [fromCpu, from] = [cpuNow(), performance.now()];
      await list((n * 7_919) % people);
      cpu.push(cpuNow() - fromCpu);
      wall.push(performance.now() - from);
    }
    const [fromCpu, from] = [cpuNow(), performance.now()];
    while (await planOwed(db, reminder, DAY)) continue;
    const [planning, planningWall] = [cpuNow() - fromCpu, performance.now() - from];
    const planned = await db
      .selectFrom('deliveries')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirst();
    // Nothing is to be sent while the start is measured.
    await db.deleteFrom('deliveries').execute();
    await database.close();
    const metricsPort = await freePort();
    const started = performance.now();
    const service = startProcess(await freePort(), {
      CLOCK: '2026-11-24T03:00:00+01:00',
      DATABASE_URL: fresh.url,
      METRICS_PORT: String(metricsPort),
      SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
    });
    await service.ready;
    const start = performance.now() - started;
    const metrics = await (await fetch(`http://127.0.0.1:${String(metricsPort)}/metrics`)).text();
    await service.end('SIGTERM');
    const memory = Number(/^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1] ?? 0) / 1_000_000;
    return {
      due: planned?.count ?? 0,
      list: median(cpu),
      listWall: median(wall),
      planning,
      planningWall,
      start,
      memory,
    };
  } finally {
    await fresh.drop();
  }
};
