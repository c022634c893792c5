import type { LocalDate } from '../../../calendar/local-date';
import { sayDate } from '../../../calendar/swedish-date';
import { BREAKS } from '../choices';
import type { KeptFact } from '../fact';
import { breaksWithin } from '../holding';
import { headingOf } from './local-blocks';

/** What is said where a school's time to answer runs over a break; null where none does. Whose fact it is stands with it. */
export const breakWarning = (
  facts: readonly KeptFact[],
  from: LocalDate,
  to: LocalDate,
  today: LocalDate,
): string | null => {
  const [first] = breaksWithin(facts, from, to);
  if (first?.fact.value.kind !== 'break') return null;
  const { value, organisation } = first.fact;
  const last = first.fact.to ?? first.fact.from;
  const days = `${BREAKS[value.name]} ${sayDate(first.fact.from, today)}–${sayDate(last, today)}`;
  return `Lov infaller. Ring rektorn nu. ${headingOf(organisation)}: ${days}.`;
};
