import type { LocalDate } from '../calendar/local-date';

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

/** A day with its year and without its weekday, as documents write it: `1 maj 2023`. */
export const sayDay = (date: LocalDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${day ?? ''} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
};
