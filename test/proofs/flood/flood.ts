import { setTimeout as pause } from 'node:timers/promises';
import { LocalDate } from '../../../src/calendar/local-date';
import { openDatabase } from '../../../src/storage/open-database';
import { freePort } from '../../browser/processes';
import { freshPostgres } from '../../setup/fresh-postgres';
import { freshSqlite } from '../../setup/fresh-sqlite';
import { type ServiceProcess, startProcess } from '../service-process';
import { fill } from './fill';
import { startLimitedTeams, type Limited, type Reached } from './teams-limits';

export interface Flood {
  readonly dialect: 'sqlite' | 'postgres';
  readonly tenants: number;
  /** In each tenant. */
  readonly people: number;
  readonly seed: number;
  readonly instances: number;
  /** So often one of the instances is killed and started again, in ms; null: never. */
  readonly killEvery: number | null;
  /** The least part of the allowed rate that each tenant is to reach; null where the machine is shared with other tests. */
  readonly leastRate: number | null;
}

export interface Flooded {
  readonly faults: readonly string[];
  readonly due: number;
  readonly arrived: number;
  readonly kills: number;
  readonly repeats: number;
  readonly marked: number;
  readonly calls: number;
  /** 429 answers that were not injected, of all calls. */
  readonly tooFast: number;
  /** Of the allowed rate: the slowest tenant's, from its first call to the 99th percentile of first calls. */
  readonly slowest: number;
  readonly seconds: number;
  /** The service's own CPU, in ms a reminder, and its memory at the end, in MB; 0 where instances were killed. */
  readonly cpu: number;
  readonly memory: number;
}

const DAY = LocalDate.parse('2026-11-24');
const MORNING = Date.parse('2026-11-24T07:59:58+01:00');
const ALLOWED = 50;
const SECRET_KEY = Buffer.alloc(32, 7).toString('base64');
/** However slow the machine: in ms, beside what the limits themselves take. */
const PATIENCE = 600_000;

const UNSETTLED = ['planned', 'sending', 'throttled', 'unknown'] as const;

/** Sends in a second, from the first call to when all but a hundredth have had theirs. */
const rateOf = (people: ReadonlyMap<string, Reached>): number => {
  const first = [...people.values()].flatMap(({ calls }) => calls[0] ?? []).sort((a, b) => a - b);
  const [start, at] = [first[0], Math.floor(first.length * 0.99) - 1];
  const end = first[at];
  return start === undefined || end === undefined || end === start ? 0 : ((at + 1) / (end - start)) * 1_000;
};

/** What may come twice: what nobody could know had arrived, and where instances are killed, what was on its way then. */
const wrongCopies = (name: string, { arrived, fault }: Reached, killed: boolean): readonly string[] => {
  const mayRepeat = killed || (fault !== null && fault.kind !== 'throttled' && fault.delivered);
  if (arrived.length === 0) return [`${name} got nothing`];
  if (arrived.length > 1 && !mayRepeat) return [`${name} got it ${String(arrived.length)} times for no reason`];
  if (arrived.length > 2 && !killed) return [`${name} got it ${String(arrived.length)} times`];
  return arrived.slice(1).includes(false) ? [`${name} got a repeat that does not say so`] : [];
};

/** CPU in ms and memory in MB of all processes, as their metrics tell. */
const usageOf = async (urls: readonly string[]): Promise<{ readonly cpu: number; readonly memory: number }> => {
  const texts = await Promise.all(urls.map(async (url) => (await fetch(url)).text()));
  const sum = (name: string): number =>
    texts.reduce((all, text) => all + Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? 0), 0);
  return {
    cpu: sum('process_cpu_seconds_total') * 1_000,
    memory: sum('process_resident_memory_bytes') / 1_000_000,
  };
};

/** Everybody's reminders of one morning through the whole service, to a Teams that holds its limits and fails now and then. */
export const runFlood = async (flood: Flood): Promise<Flooded> => {
  const { dialect, tenants, people, seed, instances, killEvery, leastRate } = flood;
  const fresh = dialect === 'sqlite' ? freshSqlite() : await freshPostgres();
  const held = { tenant: 't0', ms: 5_000 };
  const teams = await startLimitedTeams(seed, held);
  const running: ServiceProcess[] = [];
  const all: ServiceProcess[] = [];
  const metricsOf: string[] = [];
  const began = performance.now();
  const start = async (): Promise<void> => {
    const clock = new Date(MORNING + performance.now() - startedAt).toISOString();
    const metricsPort = await freePort();
    const env = { CLOCK: clock, DATABASE_URL: fresh.url, METRICS_PORT: String(metricsPort), SECRET_KEY };
    metricsOf.push(`http://127.0.0.1:${String(metricsPort)}/metrics`);
    const service = startProcess(await freePort(), env);
    running.push(service);
    all.push(service);
    await service.ready;
  };
  let startedAt = performance.now();
  let kills = 0;
  try {
    await fill({ databaseUrl: fresh.url, connectorUrl: teams.url, tenants, people, day: DAY });
    startedAt = performance.now();
    for (let i = 0; i < instances; i += 1) await start();
    const before = await usageOf(metricsOf);
    const { db, close } = await openDatabase(fresh.url, { poolSize: 1 });
    const left = async (): Promise<number> => {
      const rows = await db
        .selectFrom('deliveries')
        .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
        .groupBy('state')
        .execute();
      const count = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
      const planned = rows.reduce((sum, row) => sum + row.count, 0);
      return tenants * people - planned + UNSETTLED.reduce((sum, state) => sum + count(state), 0);
    };
    const end = performance.now() + PATIENCE + (people / ALLOWED) * 1_000 * 3;
    let nextKill = killEvery === null ? Number.POSITIVE_INFINITY : performance.now() + killEvery;
    while ((await left()) > 0) {
      if (performance.now() > end) break;
      if (performance.now() > nextKill) {
        nextKill = performance.now() + (killEvery ?? 0);
        kills += 1;
        await running.shift()?.end('SIGKILL');
        await start();
      }
      await pause(500);
    }
    await close();
    const shown = judge(flood, teams, all, kills, (performance.now() - began) / 1_000, leastRate);
    if (kills > 0) return { ...shown, cpu: 0, memory: 0 };
    const { cpu, memory } = await usageOf(metricsOf);
    return { ...shown, cpu: (cpu - before.cpu) / (tenants * people), memory };
  } finally {
    await Promise.all(running.map((service) => service.end('SIGTERM')));
    await teams.stop();
    await fresh.drop();
  }
};

const judge = (
  { tenants, people }: Flood,
  teams: Limited,
  services: readonly ServiceProcess[],
  kills: number,
  seconds: number,
  leastRate: number | null,
): Omit<Flooded, 'cpu' | 'memory'> => {
  const each = [...teams.tenants].flatMap(([tenant, reached]) =>
    [...reached].map(([person, one]) => [`${tenant}/${person}`, one] as const),
  );
  const copies = each.flatMap(([name, one]) => wrongCopies(name, one, kills > 0));
  const repeats = each.flatMap(([, { arrived }]) => arrived.slice(1));
  const rates = [...teams.tenants].filter(([tenant]) => tenant !== 't0').map(([, one]) => rateOf(one) / ALLOWED);
  const slowest = Math.min(...rates);
  const tooFast = (teams.counts.tooFastInTenant + teams.counts.tooFastInChat) / teams.counts.calls;
  const heldAt = teams.heldAt();
  // What was under way when the tenant was told to wait may still come; after that nothing.
  const heedless = [...(teams.tenants.get('t0') ?? [])].flatMap(([, { calls }]) =>
    calls.filter((at) => heldAt !== null && at > heldAt.at + 1_000 && at < heldAt.at + heldAt.ms - 100),
  ).length;
  return {
    faults: [
      ...(each.length < tenants * people ? [`${String(tenants * people - each.length)} were never called`] : []),
      ...copies.slice(0, 10),
      ...(heldAt === null ? ['no tenant was told to wait'] : []),
      ...(kills === 0 && heedless > 0 ? [`${String(heedless)} calls to the tenant that was told to wait`] : []),
      ...(tooFast >= 0.02 ? [`${(tooFast * 100).toFixed(1)} % were too fast`] : []),
      ...(leastRate !== null && slowest < leastRate ? [`the slowest tenant had ${(slowest * 100).toFixed(0)} %`] : []),
      ...services.flatMap(({ complaints }) => complaints).slice(0, 5),
    ],
    due: tenants * people,
    arrived: each.filter(([, { arrived }]) => arrived.length > 0).length,
    kills,
    repeats: repeats.length,
    marked: repeats.filter(Boolean).length,
    calls: teams.counts.calls,
    tooFast,
    slowest,
    seconds,
  };
};
