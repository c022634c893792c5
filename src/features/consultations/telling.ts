import { addDays, instantAt, localDateAt, type LocalDate } from '../../calendar/local-date';
import { REMINDER_TIME } from '../../calendar/reminder-days';
import { lastWorkingDayOnOrBefore, nextWorkingDayOnOrAfter } from '../../calendar/working-day';
import { ENDS, type Booking } from './booking';
import type { ActKind, Actor } from './machine';

/** Who is told. `thread`: under the unit's card in its channel. */
export type Party = 'asker' | 'card' | 'thread';

/** What they are told, one closed list; the words are made when it is sent. */
export type News =
  | 'card'
  | 'unanswered'
  | 'proposed'
  | 'declined'
  | 'handed-over'
  | 'booked'
  | 'others'
  | 'rebook'
  | 'cancelled'
  | 'missed'
  | 'link'
  | 'journal'
  | 'expired'
  | 'reminder'
  | 'running-out';

export interface Telling {
  readonly party: Party;
  readonly news: News;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
}

/** What each change tells at once, beside the unit's card, which always shows how it stands. */
const AT_ONCE: Readonly<Record<ActKind, (by: Actor) => readonly Omit<Telling, 'dueAt'>[]>> = {
  take: () => [],
  propose: () => [{ party: 'asker', news: 'proposed' }],
  'hand-over': () => [{ party: 'asker', news: 'handed-over' }],
  decline: () => [{ party: 'asker', news: 'declined' }],
  accept: () => [
    { party: 'asker', news: 'booked' },
    { party: 'thread', news: 'booked' },
  ],
  'ask-others': () => [{ party: 'thread', news: 'others' }],
  rebook: (by) => [{ party: by === 'unit' ? 'asker' : 'thread', news: 'rebook' }],
  cancel: (by) => [{ party: by === 'unit' ? 'asker' : 'thread', news: 'cancelled' }],
  'no-show': () => [{ party: 'asker', news: 'missed' }],
  link: () => [{ party: 'asker', news: 'link' }],
  held: () => [{ party: 'asker', news: 'journal' }],
  document: () => [],
  expire: () => [{ party: 'asker', news: 'expired' }],
};

/** What stands to be told on a day to come, as long as the booking is as it is: withdrawn and owed anew at each change. */
export const STANDING: readonly News[] = ['unanswered', 'running-out', 'reminder'];

const workingDaysAfter = (day: LocalDate, count: number): LocalDate =>
  count === 0 ? day : workingDaysAfter(nextWorkingDayOnOrAfter(addDays(day, 1)), count - 1);

/** How many working days a unit has before the asker is given the number to call. */
export const ANSWER_DAYS = 2;

const morning = (day: LocalDate): number => instantAt(day, REMINDER_TIME);

/** The morning after which an unanswered request sends the asker to the phone. */
export const unansweredAt = ({ sentAt }: Pick<Booking, 'sentAt'>): number =>
  morning(workingDaysAfter(localDateAt(sentAt), ANSWER_DAYS + 1));

const standing = (booking: Booking): readonly Telling[] => {
  const { state, answered, dueOn, timeAt } = booking;
  if (state === 'booked' && timeAt !== null) {
    const dueAt = morning(lastWorkingDayOnOrBefore(addDays(localDateAt(timeAt), -1)));
    return [
      { party: 'asker', news: 'reminder', dueAt },
      { party: 'thread', news: 'reminder', dueAt },
    ];
  }
  if (ENDS.includes(state) || state === 'held') return [];
  const runningOut: Telling = {
    party: 'thread',
    news: 'running-out',
    dueAt: morning(lastWorkingDayOnOrBefore(addDays(dueOn, -3))),
  };
  return answered ? [runningOut] : [runningOut, { party: 'asker', news: 'unanswered', dueAt: unansweredAt(booking) }];
};

/** Everything that is to be told of a booking as a change has left it. What stood for a time that has passed is not told again. */
export const tellingsAfter = (
  booking: Booking,
  change: { readonly act: ActKind; readonly by: Actor } | null,
  now: number,
): readonly Telling[] => [
  { party: 'card', news: 'card', dueAt: now },
  ...(change === null ? [] : AT_ONCE[change.act](change.by).map((one) => ({ ...one, dueAt: now }))),
  ...standing(booking).filter(({ dueAt }) => dueAt > now),
];
