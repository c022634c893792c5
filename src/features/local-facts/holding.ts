import type { LocalDate } from '../../calendar/local-date';
import type { Fact, KeptFact } from './fact';
import { placesAround } from './place';
import { SLOT_IDS, type SlotId } from './slots';

/** Whether a fact holds on a day; a break from when it is entered until it is over, since it is asked about before. */
export const holdsOn = ({ value, from, to }: Fact, today: LocalDate): boolean =>
  (value.kind === 'break' || from <= today) && (to === null || to >= today);

const ALL_SIDE_BY_SIDE: ReadonlySet<SlotId> = new Set(['lov', 'regel']);

/** Of one slot: what the nearest place says, and of each organisation there the latest. */
const ofSlot = (facts: readonly KeptFact[], slot: SlotId, places: readonly string[]): readonly KeptFact[] => {
  const inSlot = facts.filter(({ fact }) => fact.slot === slot);
  if (ALL_SIDE_BY_SIDE.has(slot)) return inSlot;
  const nearest = places
    .map((place) => inSlot.filter(({ fact }) => fact.place === place))
    .find((some) => some.length > 0);
  return (nearest ?? []).filter(
    ({ fact }) =>
      !(nearest ?? []).some((other) => other.fact.organisation === fact.organisation && other.fact.from > fact.from),
  );
};

/**
 * The facts that count at a place on a day, in the order of the slots: what has expired or not begun is left out, the
 * municipality goes before its county, and a later fact before an earlier one of the same organisation.
 */
export const holding = (facts: readonly KeptFact[], place: string, today: LocalDate): readonly KeptFact[] => {
  const now = facts.filter(({ fact, removed }) => !removed && holdsOn(fact, today));
  return SLOT_IDS.flatMap((slot) => ofSlot(now, slot, placesAround(place)));
};

/** Those in some slots. */
export const inSlots = (facts: readonly KeptFact[], slots: readonly SlotId[]): readonly KeptFact[] =>
  facts.filter(({ fact }) => slots.includes(fact.slot));

/** The school breaks that share a day with a time, both its ends included; the earliest first. */
export const breaksWithin = (facts: readonly KeptFact[], from: LocalDate, to: LocalDate): readonly KeptFact[] =>
  facts
    .filter(({ fact }) => fact.value.kind === 'break' && fact.from <= to && (fact.to ?? fact.from) >= from)
    .sort((a, b) => a.fact.from.localeCompare(b.fact.from));

/** The notes on any of some rules. */
export const cautionsOn = (facts: readonly KeptFact[], rules: readonly string[]): readonly KeptFact[] =>
  facts.filter(({ fact }) => fact.value.kind === 'caution' && rules.includes(fact.value.rule));
