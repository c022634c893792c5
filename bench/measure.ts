/** What a piece of work gives, and how long it took: on the clock, and of the processor's time, in milliseconds. */
export interface Timed<T> {
  readonly value: T;
  readonly ms: number;
  /** All threads of the process, the collector's and the compiler's too; untouched by what else the machine does. */
  readonly cpuMs: number;
}

export const timed = <T>(run: () => T): Timed<T> => {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const value = run();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return { value, ms, cpuMs: (user + system) / 1_000 };
};

/** The value that a share of all lie below; 0 of none. @param share from 0 to 1 */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
