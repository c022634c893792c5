import type { Person } from '../../turn/person';
import { personKey } from '../../turn/person';

/** So many wrong codes a person may try, and all of a tenant together, in the time below. */
const OF_PERSON = 5;
const OF_TENANT = 30;

/** An hour, in ms. */
const WINDOW = 3_600_000;

/** Counts wrong codes. Kept in memory, by each instance: a code has 44 bits and lives a day. */
export interface Guesses {
  readonly mayTry: (person: Person, now: number) => boolean;
  readonly failed: (person: Person, now: number) => void;
}

export const makeGuesses = (): Guesses => {
  const failures = new Map<string, readonly number[]>();
  const recent = (key: string, now: number): readonly number[] =>
    (failures.get(key) ?? []).filter((at) => at > now - WINDOW);
  const tenantKey = ({ tenant }: Person): string => JSON.stringify([tenant]);
  return {
    mayTry: (person, now) =>
      recent(personKey(person), now).length < OF_PERSON && recent(tenantKey(person), now).length < OF_TENANT,
    failed: (person, now) => {
      for (const key of failures.keys()) if (recent(key, now).length === 0) failures.delete(key);
      for (const key of [personKey(person), tenantKey(person)]) failures.set(key, [...recent(key, now), now]);
    },
  };
};
