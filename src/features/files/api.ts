/** What other features offer files by; `OfferFile` comes to them as an argument. */
export type { FileType, OfferFile } from './make-files';
export { writeCalendar, type CalendarEvent } from './write-calendar';
export { writeCsv, type Cell } from './write-csv';
