import { personKey, type Person } from '../../turn/person';

/** What a person was last answered: the unit and the place, never the question's words. */
export interface Last {
  readonly unit: string;
  readonly municipality: string | null;
}

/** Remembers the last answer of each person for a while, in memory only. */
export interface Context {
  readonly last: (person: Person, at: number) => Last | null;
  readonly keep: (person: Person, last: Last, at: number) => void;
  readonly forget: (person: Person) => void;
}

const KEPT_FOR = 15 * 60_000;
const MOST_PEOPLE = 5_000;

/** At most 5,000 people and fifteen minutes each; the longest silent give way. Times in milliseconds since 1970. */
export const makeContext = (): Context => {
  const kept = new Map<string, Last & { readonly at: number }>();
  return {
    last: (person, at) => {
      const key = personKey(person);
      const last = kept.get(key);
      if (!last) return null;
      if (at - last.at <= KEPT_FOR) return { unit: last.unit, municipality: last.municipality };
      kept.delete(key);
      return null;
    },
    keep: (person, last, at) => {
      const key = personKey(person);
      kept.delete(key);
      kept.set(key, { ...last, at });
      const oldest = kept.keys().next();
      if (kept.size > MOST_PEOPLE && !oldest.done) kept.delete(oldest.value);
    },
    forget: (person) => void kept.delete(personKey(person)),
  };
};
