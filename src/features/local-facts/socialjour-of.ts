import type { LocalDate } from '../../calendar/local-date';
import { sayDate } from '../../calendar/swedish-date';
import { printPhone } from '../../guidelines/phone-of';
import type { KeptFact } from './fact';
import { isStale } from './stale';

/** The socialjour as danger names it, after 112. */
export interface LocalSocialjour {
  readonly organisation: string;
  readonly phone: string;
  /** What is to be said of an old number; null for one that was checked within a year. */
  readonly warning: string | null;
}

/** The socialjour that an organisation has entered, one that has been checked within a year before another; null without. */
export const socialjourOf = (facts: readonly KeptFact[], today: LocalDate): LocalSocialjour | null => {
  const all = facts.map(({ fact }) => fact).filter(({ slot }) => slot === 'socialjour');
  const fact = all.find((one) => !isStale(one, today)) ?? all[0];
  if (fact?.value.kind !== 'contact') return null;
  return {
    organisation: fact.organisation,
    phone: printPhone(fact.value.phone),
    warning: isStale(fact, today) ? `Numret är inte kontrollerat sedan ${sayDate(fact.checked, today)}.` : null,
  };
};
