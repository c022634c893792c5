import type { LocalDate } from '../../../calendar/local-date';
import type { Catalogue } from '../../../guidelines/catalogue';
import type { Db } from '../../../storage/db';
import type { KeptFact } from '../fact';
import { holdsOn } from '../holding';
import type { Bindings } from '../look-up';
import { isCounty, municipalitiesIn, placesAround } from '../place';
import { SLOT_IDS, slotOf, type SlotId } from '../slots';
import { isStale } from '../stale';
import { reportsOf, type Report } from '../store/reports';
import { factsOf } from '../store/rows';

/** One line of the overview: something that is missing, or a fact and how it stands. */
export type Item =
  | { readonly kind: 'missing'; readonly place: string; readonly slot: SlotId }
  | {
      readonly kind: 'fact';
      readonly kept: KeptFact;
      readonly state: 'reported' | 'stale' | 'expired' | 'fine';
      readonly reports: readonly Report[];
    };

/** What an organisation has entered and lacks, what is missing first. */
export interface Overview {
  readonly places: readonly string[];
  readonly items: readonly Item[];
}

/** Whether the guidelines leave a slot to the organisation at a place. Where a guideline names the socialjour none is missing. */
const isNeeded = (catalogue: Catalogue, slot: SlotId, place: string): boolean => {
  const { needed } = slotOf(slot);
  if (needed === null || (needed.level === 'county') !== isCounty(place)) return false;
  if (slot === 'socialjour' && catalogue.socialjour(place)) return false;
  const here = municipalitiesIn(place).flatMap((name) => catalogue.guidelinesFor(name).map(({ id }) => String(id)));
  return needed.guidelines === null || needed.guidelines.some((id) => here.includes(id));
};

/** The slots that a place lacks, the most needed first: needed there, and without a fact that holds. */
export const missingAt = (
  catalogue: Catalogue,
  facts: readonly KeptFact[],
  place: string,
  today: LocalDate,
): readonly SlotId[] =>
  SLOT_IDS.filter(
    (slot) =>
      isNeeded(catalogue, slot, place) &&
      !facts.some(({ fact }) => fact.slot === slot && fact.place === place && holdsOn(fact, today)),
  );

/** Where an organisation may enter facts: everywhere but where another one is bound. */
export const mayEnterAt =
  (bindings: Bindings, tenant: string) =>
  (place: string): boolean =>
    (bindings.get(place) ?? tenant) === tenant;

export interface OverviewPorts {
  readonly db: Db;
  readonly catalogue: Catalogue;
  readonly bindings: Bindings;
}

const ORDER = { missing: 0, reported: 1, stale: 2, expired: 3, fine: 4 } as const;
const orderOf = (item: Item): number => ORDER[item.kind === 'missing' ? 'missing' : item.state];
const slotIn = (item: Item): number => SLOT_IDS.indexOf(item.kind === 'missing' ? item.slot : item.kept.fact.slot);
const placeIn = (item: Item): string => (item.kind === 'missing' ? item.place : item.kept.fact.place);

const stateOf = ({ fact }: KeptFact, reports: readonly Report[], today: LocalDate) => {
  if (reports.length > 0) return 'reported';
  if (fact.to !== null && fact.to < today) return 'expired';
  return isStale(fact, today) ? 'stale' : 'fine';
};

/**
 * What an organisation has and lacks: at one place and its county, or, without a place, wherever it is bound, has entered
 * something, or its administrator works.
 */
export const overviewOf = async (
  { db, catalogue, bindings }: OverviewPorts,
  tenant: string,
  { place, own, today }: { readonly place: string | null; readonly own: string | null; readonly today: LocalDate },
): Promise<Overview> => {
  const all = await factsOf(db, tenant);
  const bound = [...bindings].flatMap(([name, whose]) => (whose === tenant ? [name] : []));
  const wide = [...bound, ...all.map(({ fact }) => fact.place), ...(own === null ? [] : placesAround(own))];
  const places = [...new Set(place === null ? wide : placesAround(place))].filter(mayEnterAt(bindings, tenant));
  const reports = await reportsOf(db, tenant);
  const missing = places.flatMap((one) =>
    missingAt(catalogue, all, one, today).map((slot): Item => ({ kind: 'missing', place: one, slot })),
  );
  const entered = all
    .filter(({ fact }) => places.includes(fact.place))
    .map((kept): Item => {
      const told = reports.filter(({ fact }) => fact === kept.id);
      return { kind: 'fact', kept, state: stateOf(kept, told, today), reports: told };
    });
  const items = [...missing, ...entered].sort(
    (a, b) => orderOf(a) - orderOf(b) || slotIn(a) - slotIn(b) || placeIn(a).localeCompare(placeIn(b), 'sv'),
  );
  return { places, items };
};
