import { addDays, localDateAt } from '../../calendar/local-date';
import type { Db } from '../../storage/db';
import { blankCards, type BlankPorts } from './blank-cards';
import { PRUNED, type Days, type PrunedTable } from './periods';
import { readDays } from './store';

const DAY = 86_400_000;

/** A delivery whose card could not be reached goes so many days later all the same. */
const PATIENCE = 30;

/** How long opinions on answers are kept, in days, counted in whole months. */
const YEAR = 365;

const tenantsIn = async (db: Db, table: PrunedTable): Promise<readonly string[]> =>
  (await db.selectFrom(table).select('tenant').distinct().execute()).map(({ tenant }) => tenant);

/** One statement each: what is over and older than its period goes. Nothing open, and nothing that still moves, is touched. */
const STATEMENTS: Readonly<Record<PrunedTable, (db: Db, tenant: string, days: number, now: number) => Promise<void>>> =
  {
    deadlines: async (db, tenant, days, now) => {
      await db
        .deleteFrom('deadlines')
        .where('tenant', '=', tenant)
        .where('closed_at', '<', now - days * DAY)
        .execute();
    },
    deliveries: async (db, tenant, days, now) => {
      const today = localDateAt(now);
      await db
        .deleteFrom('deliveries')
        .where('tenant', '=', tenant)
        .where('local_date', '<', addDays(today, -days))
        .where('due_at', 'is', null)
        .where('lease_until', 'is', null)
        .where((eb) => eb.or([eb('activity_id', 'is', null), eb('local_date', '<', addDays(today, -days - PATIENCE))]))
        .execute();
    },
  };

export interface PrunePorts extends BlankPorts {
  /** Asked between two steps: what is left waits for the next run. */
  readonly stopping: () => boolean;
}

/**
 * Removes what has been kept as long as its organisation has decided, and first takes the text from the old cards that the
 * bot itself has sent. Safe to repeat, to break off, and to run in several instances at once.
 * @param now milliseconds since 1970
 */
export const prune = async (ports: PrunePorts, now: number): Promise<void> => {
  const { db, stopping } = ports;
  for (const table of ['notices', 'codes'] as const) await db.deleteFrom(table).where('ends_at', '<=', now).execute();
  await db
    .deleteFrom('feedback')
    .where('month', '<', addDays(localDateAt(now), -YEAR).slice(0, 7))
    .execute();
  const periods = new Map<string, Days>();
  for (const table of PRUNED)
    for (const tenant of await tenantsIn(db, table)) {
      if (stopping()) return;
      const days = periods.get(tenant) ?? (await readDays(db, tenant));
      periods.set(tenant, days);
      if (table === 'deliveries') await blankCards(ports, tenant, addDays(localDateAt(now), -days[table]));
      await STATEMENTS[table](db, tenant, days[table], now);
    }
};
