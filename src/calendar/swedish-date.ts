import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { sv } from 'date-fns/locale/sv';
import { addDays, parseLocalDate, wallTimeAt, type LocalDate } from './local-date';

/** `måndag 14 december`, with the year after it when it is another than today's. */
export const sayDate = (date: LocalDate, today: LocalDate): string => {
  const pattern = date.slice(0, 4) === today.slice(0, 4) ? 'EEEE d MMMM' : 'EEEE d MMMM y';
  return format(new TZDate(`${date}T00:00:00Z`, 'UTC'), pattern, { locale: sv });
};

/** `kl. 08.00`, the time in Sweden at an instant in milliseconds since 1970. */
export const sayTime = (instant: number): string => `kl. ${wallTimeAt(instant).replace(':', '.')}`;

/** Reads a day as it is typed in chat: `2026-12-14`, `idag`, `igår`. Null for anything else. */
export const readDate = (text: string, today: LocalDate): LocalDate | null => {
  switch (text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ')) {
    case 'idag':
    case 'i dag':
      return today;
    case 'igår':
    case 'i går':
    case 'igar':
      return addDays(today, -1);
    default:
      return parseLocalDate(text);
  }
};
