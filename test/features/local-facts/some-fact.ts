import { LocalDate } from '../../../src/calendar/local-date';
import type { Fact } from '../../../src/features/local-facts/fact';

export const day = (text: string): LocalDate => LocalDate.parse(text);

/** A socialjour of Karlstad that holds and was checked lately; a change of any of it makes another. */
export const someFact = (change: Partial<Fact> = {}): Fact => ({
  place: 'Karlstad',
  slot: 'socialjour',
  organisation: 'Karlstads kommun',
  value: { kind: 'contact', phone: '+46545400000', hours: null },
  from: day('2026-01-01'),
  to: null,
  owner: 'utvecklingsledare',
  checked: day('2026-11-01'),
  note: null,
  ...change,
});

/** A school break. */
export const someBreak = (from: string, to: string): Fact =>
  someFact({ slot: 'lov', value: { kind: 'break', name: 'jul' }, from: day(from), to: day(to) });
