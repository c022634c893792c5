import { localDateAt, wallTimeAt } from '../../calendar/local-date';
import { sayText, type Reply } from '../../turn/reply';
import { writeCalendar } from '../files/api';
import type { Booking } from './booking';
import { MINUTES } from './office-hours';
import type { ConsultationPorts } from './ports';
import * as words from './views/words';

/** The agreed time as a file for a calendar, with a title that says nothing. @param now milliseconds since 1970 */
export const calendarFile = async (
  { offerFile }: Pick<ConsultationPorts, 'offerFile'>,
  booking: Booking,
  now: number,
): Promise<Reply> => {
  if (booking.timeAt === null) return sayText(words.OLD_CARD);
  const event = {
    id: booking.id,
    title: words.calendarTitle(booking),
    description: '',
    on: localDateAt(booking.timeAt),
    at: { time: wallTimeAt(booking.timeAt), minutes: MINUTES },
  };
  const url = await offerFile(writeCalendar([event], now), `konsultation-${booking.number}.ics`, 'calendar');
  return url === null ? sayText(words.NO_FILE) : { ...sayText(words.fileAt(url)), private: true };
};
