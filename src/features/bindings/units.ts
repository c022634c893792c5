/** The units that receive bookings, by the id that `UNITS` names them with. */
export const UNIT_IDS = ['bfs', 'forsta-linjen'] as const;

export type UnitId = (typeof UNIT_IDS)[number];

/** Which tenant each unit belongs to, where the installation has bound it to one. */
export type UnitTenants = ReadonlyMap<string, string>;

/** As the unit calls itself. */
export const UNIT_NAMES: Readonly<Record<UnitId, string>> = {
  bfs: 'Barn- och familjestöd',
  'forsta-linjen': 'första linjen',
};

export const isUnitId = (text: string): text is UnitId => (UNIT_IDS as readonly string[]).includes(text);
