import type { Schema } from '../../storage/schema';

/** Days that an organisation may choose among, in order, and the one that counts until it has chosen. */
interface Period {
  readonly choices: readonly [number, ...number[]];
  readonly standard: number;
  /** What goes, as a list heads it: "Avslutade frister". */
  readonly what: string;
  /** Why it is kept so long, as a clause: "så att …". */
  readonly why: string;
}

/**
 * The tables that the daily run prunes. Deadlines go so long after they were closed, and open ones never; deliveries so long
 * after their day. Deliveries are never kept shorter than a fortnight: what may have arrived the last time is read from them.
 */
export const PERIODS = {
  deadlines: {
    choices: [30, 90, 180, 365],
    standard: 90,
    what: 'Avslutade frister',
    why: 'så att ett äldre kort kan visa hur det gick',
  },
  deliveries: {
    choices: [14, 30, 90],
    standard: 30,
    what: 'Utskick av påminnelser',
    why: 'så att det går att se varför en påminnelse inte kom fram',
  },
} as const satisfies Partial<Record<keyof Schema, Period>>;

export type PrunedTable = keyof typeof PERIODS;

export const PRUNED = Object.keys(PERIODS) as readonly PrunedTable[];

/**
 * Until when a table is kept that no period prunes. `until-over`: each row says itself when it ends, a week after its day at most.
 * `names-then-rest`: as `features/consultations/prune-bookings.ts` says.
 * `a-year`: it is about nobody's organisation, so nobody's organisation decides.
 */
export type KeptUntil =
  'until-asked' | 'until-changed' | 'until-expired' | 'until-over' | 'a-fortnight' | 'a-year' | 'names-then-rest';

/** The tables that no period prunes. */
export const KEPT: Readonly<Record<Exclude<keyof Schema, PrunedTable>, KeptUntil>> = {
  people: 'until-asked',
  profiles: 'until-asked',
  retention_periods: 'until-changed',
  feedback: 'a-year',
  files: 'until-expired',
  instances: 'until-over',
  held_tenants: 'until-over',
  local_facts: 'until-changed',
  local_fact_versions: 'until-changed',
  local_fact_reports: 'until-changed',
  channels: 'until-changed',
  notices: 'until-over',
  codes: 'until-over',
  unit_channels: 'until-changed',
  held_roles: 'until-asked',
  cover_codes: 'until-over',
  deputies: 'until-asked',
  group_members: 'until-asked',
  walks: 'a-fortnight',
  consultations: 'names-then-rest',
  consultation_takers: 'names-then-rest',
  consultation_changes: 'names-then-rest',
};

/** So many days each table is kept in one organisation. */
export type Days = Readonly<Record<PrunedTable, number>>;

/** What counts where nothing has been chosen. */
export const STANDARD: Days = { deadlines: PERIODS.deadlines.standard, deliveries: PERIODS.deliveries.standard };
