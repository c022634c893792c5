import { addDays, type LocalDate } from '../../calendar/local-date';
import type { Fact } from './fact';

/** So many days after it was checked a fact counts as unchecked. */
const A_YEAR = 365;

/** The first day on which a fact has gone a year unchecked. */
export const staleFrom = ({ checked }: Pick<Fact, 'checked'>): LocalDate => addDays(checked, A_YEAR + 1);

/** Whether nobody has made sure of a fact for a year. */
export const isStale = (fact: Pick<Fact, 'checked'>, today: LocalDate): boolean => today >= staleFrom(fact);
