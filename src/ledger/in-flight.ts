/** What is under way just now, in all and for each tenant. */
export interface InFlight {
  /** How much more there is room for, of one tenant or in all. */
  readonly places: (tenant?: string) => number;
  /** Counts `work` until it settles. `work` must not reject. */
  readonly add: (tenant: string, work: Promise<void>) => void;
  /** Resolves when nothing is under way. */
  readonly landed: () => Promise<void>;
}

/** So many in all: what one instance can have open without running short of memory and connections. */
const IN_ALL = 1_000;

/** So many for each tenant: one whose calls hang takes no more of the places than this. */
const EACH_TENANT = 100;

/** @param onLanded called at each that settles: there is room again */
export const makeInFlight = (onLanded: () => void): InFlight => {
  const all = new Set<Promise<void>>();
  const each = new Map<string, number>();
  const count = (tenant: string, change: number): void => {
    const now = (each.get(tenant) ?? 0) + change;
    if (now === 0) each.delete(tenant);
    else each.set(tenant, now);
  };
  return {
    places: (tenant) => (tenant === undefined ? IN_ALL - all.size : Math.max(0, EACH_TENANT - (each.get(tenant) ?? 0))),
    add: (tenant, work) => {
      count(tenant, 1);
      const flight = work.finally(() => {
        all.delete(flight);
        count(tenant, -1);
        onLanded();
      });
      all.add(flight);
    },
    landed: async () => {
      while (all.size > 0) await Promise.all(all);
    },
  };
};
