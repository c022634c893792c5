import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceProcess } from './service-process';

const UNSETTLED = ['planned', 'sending', 'throttled', 'unknown'];

const readCounts = (metrics: string): ReadonlyMap<string, number> =>
  new Map(
    [...metrics.matchAll(/^lotsen_deliveries\{state="(\w+)"\} (\d+)$/gm)].map(([, state = '', count]) => [
      state,
      Number(count),
    ]),
  );

/**
 * Resolves when a service has planned deliveries for so many people on its day and settled all of them, or is being ended.
 * Rejects after `ms` milliseconds, saying how they stand.
 */
export const untilQuiet = async (
  service: ServiceProcess,
  metricsUrl: string,
  people: number,
  ms = 120_000,
): Promise<void> => {
  await service.ready;
  const end = performance.now() + ms;
  while (!service.ending()) {
    const metrics = await fetch(metricsUrl).then(
      (response) => response.text(),
      () => '',
    );
    const counts = readCounts(metrics);
    const unsettled = UNSETTLED.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (all >= people && unsettled === 0) return;
    if (performance.now() > end)
      throw new Error(`Not quiet within ${ms} ms: ${JSON.stringify(Object.fromEntries(counts))}`);
    await pause(100);
  }
};
