import type { LocalDate } from '../../calendar/local-date';
import type { Db } from '../../storage/db';
import type { Person } from '../../turn/person';
import type { KeptFact } from './fact';
import { holding } from './holding';
import { placeNamed, placesAround } from './place';
import { factsOf } from './store/rows';

/** Which organisation's facts a place shows, as the configuration binds it. */
export type Bindings = ReadonlyMap<string, string>;

/** The bindings by the places' proper names; what names no place is left out. */
export const bindingsOf = (places: ReadonlyMap<string, string>): Bindings =>
  new Map(
    [...places].flatMap(([written, tenant]) => {
      const place = placeNamed(written);
      return place === null ? [] : [[place, tenant] as const];
    }),
  );

/**
 * What holds at a place on a day for a person: of the organisation that the place is bound to, else of the person's own.
 * The municipality and its county are bound each for itself.
 */
export type LookUp = (person: Person, place: string, today: LocalDate) => Promise<readonly KeptFact[]>;

export const makeLookUp =
  (db: Db, bindings: Bindings): LookUp =>
  async ({ tenant }, place, today) => {
    const whose = new Map<string, string[]>();
    for (const one of placesAround(place)) {
      const owner = bindings.get(one) ?? tenant;
      whose.set(owner, [...(whose.get(owner) ?? []), one]);
    }
    const facts: KeptFact[] = [];
    for (const [owner, places] of whose) facts.push(...(await factsOf(db, owner, places)));
    return holding(facts, place, today);
  };
