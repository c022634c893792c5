import { existsSync } from 'node:fs';
import { countByDay, stillMoving, type DayCounts } from '../features/deliveries/count-by-day';
import { openDatabase } from '../storage/open-database';
import type { DeliveryState } from '../storage/schema';

const STATES: readonly DeliveryState[] = [
  'planned',
  'sending',
  'sent',
  'refused',
  'throttled',
  'unknown',
  'failed',
  'superseded',
];

/** So many days are shown unless `--days` says otherwise. */
const DAYS = 7;

const asTable = (days: readonly DayCounts[]): string => {
  const cells = [
    ['day', ...STATES],
    ...days.map(({ day, states }) => [day, ...STATES.map((state) => String(states[state] ?? 0))]),
  ];
  return cells.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(10) : cell.padStart(11))).join('')).join('\n');
};

const daysAsked = (args: readonly string[]): number | null => {
  const at = args.indexOf('--days');
  const days = at < 0 ? DAYS : Number(args[at + 1]);
  return Number.isInteger(days) && days > 0 ? days : null;
};

/** Writes how the latest days' deliveries stand, by state: counts only. `--json` for other programs, `--days N` for more days. */
const main = async (): Promise<void> => {
  const args = process.argv.slice(2);
  const url = process.env.DATABASE_URL || 'file:./data/lotsen.db';
  const days = daysAsked(args);
  if (days === null) {
    process.stderr.write('usage: npm run -s ledger -- [--days N] [--json]\n');
    process.exitCode = 2;
    return;
  }
  const path = /^file:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (path !== undefined && !existsSync(path)) {
    process.stderr.write('There is no database yet: start the service first, or set DATABASE_URL\n');
    process.exitCode = 1;
    return;
  }
  const { db, close } = await openDatabase(url, { poolSize: 1 });
  try {
    const counts = await countByDay(db, null, days);
    const waiting = await stillMoving(db, null);
    const first = waiting.since === null ? null : new Date(waiting.since).toISOString();
    process.stdout.write(
      args.includes('--json')
        ? `${JSON.stringify({ days: counts, waiting: waiting.count, firstDueAt: first })}\n`
        : `${asTable(counts)}\nto be tried: ${String(waiting.count)}${first === null ? '' : `, the first from ${first}`}\n`,
    );
  } finally {
    await close();
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`The ledger could not be read: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
