import { daysBetween, localDateAt, type LocalDate } from '../../../calendar/local-date';
import { sayDate } from '../../../calendar/swedish-date';
import type { Catalogue } from '../../../guidelines/catalogue';
import type { CardView, Json } from '../../../turn/reply';
import { UNIT_NAMES } from '../../bindings/api';
import { ENDS, type Booking } from '../booking';
import { AREAS, ASKED, AVAILABLE, choicesOf, DECLINED, LATE, REFERRALS, TRIED, WAYS } from '../choices';
import { agesOf, phoneOf, sayRule, sayWords, sourceOf } from './rules';
import * as words from './words';

const seen = ({ id, version }: Booking): Json => ({ id, version });

const when = (shown: boolean, value: Json): Json => (shown ? value : null);

const without = (data: { readonly [key: string]: Json }): { readonly [key: string]: Json } =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));

const contactLines = (catalogue: Catalogue, booking: Booking, link: string | null): readonly string[] => {
  if (booking.state !== 'booked') return [];
  if (booking.way === 'teams')
    return [link === null ? 'Enheten skickar en länk till mötet.' : `Länk till mötet: ${link}`];
  return [`Ring ${UNIT_NAMES[booking.unit]} på ${phoneOf(catalogue, booking.unit)} och säg ${booking.number}.`];
};

const askerLines = (catalogue: Catalogue, booking: Booking, link: string | null): readonly string[] => {
  switch (booking.state) {
    case 'held':
      return [`Till journalen: ”${sayWords(catalogue, 'vk.rutin.dokumentera-psykolog')}”`];
    case 'declined':
      return [`Skäl: ${booking.reason ? DECLINED[booking.reason] : ''}.`, words.YOU_CAN_CALL];
    case 'proposed':
      return booking.times.some(({ late }) => late !== null) ? [words.SOME_TIME_IS_LATE] : [];
    default:
      return contactLines(catalogue, booking, link);
  }
};

/** How a booking stands to the one who asked. @param link the open join link, to be shown */
export const askerCard = (
  catalogue: Catalogue,
  booking: Booking,
  today: LocalDate,
  { notices = [], link = null }: { readonly notices?: readonly string[]; readonly link?: string | null } = {},
): CardView => {
  const { state, times } = booking;
  const s = seen(booking);
  return {
    template: 'consultations/asker',
    data: without({
      heading: `Bokning ${booking.number}`,
      notices,
      state: words.askerState(booking, today),
      lines: [...askerLines(catalogue, booking, link), ...(booking.late ? ['Utanför riktlinjens tre veckor.'] : [])],
      facts: [
        { title: 'Enhet', value: UNIT_NAMES[booking.unit] },
        { title: 'Senast', value: `${sayDate(booking.dueOn, today)} enligt riktlinjen` },
        { title: 'Sätt', value: WAYS[booking.way] },
      ],
      times: when(
        state === 'proposed',
        times.map((time) => ({ title: words.timeTitle(time, today), value: String(time.at) })),
      ),
      late: when(state === 'proposed' && times.some(({ late }) => late !== null), true),
      accept: when(state === 'proposed', s),
      booked: when(state === 'booked', s),
      held: when(state === 'held', s),
      cancel: when(['sent', 'taken', 'proposed', 'booked'].includes(state), s),
      source: sourceOf(catalogue, 'vk.tid.psykolog'),
    }),
  };
};

const daysLeft = (booking: Booking, today: LocalDate): string => {
  const left = daysBetween(today, booking.dueOn);
  if (left < 0) return 'tre veckor har gått';
  return left === 1 ? 'en dag kvar' : `${left} dagar kvar`;
};

/** The request as the unit's channel shows it. @param taker the name of whoever took it */
export const unitCard = (
  catalogue: Catalogue,
  booking: Booking,
  taker: string | null,
  today: LocalDate,
  notices: readonly string[] = [],
): CardView => {
  const { state } = booking;
  const s = seen(booking);
  const ages = agesOf(catalogue, booking.unit);
  const over = ENDS.includes(state) || state === 'held';
  return {
    template: 'consultations/unit',
    data: without({
      heading: `Begäran ${booking.number}`,
      notices,
      state: words.unitState(booking, taker, today),
      lines: [
        ...(over ? [] : [`Senast ${sayDate(booking.dueOn, today)}, ${daysLeft(booking, today)}.`]),
        ...(over || booking.askerName === '' ? [] : [`Frågar: ${booking.askerName}.`]),
        ...(booking.text === null ? [] : [`Text: ${booking.text}`]),
        ...(booking.late ? [`Utanför riktlinjen: ${LATE[booking.late].toLowerCase()}.`] : []),
        ...(state === 'booked' ? [sayRule(catalogue, 'vk.forbud.identifierande'), words.BEFORE_CALL] : []),
        ...(state === 'booked' && booking.way === 'teams'
          ? [booking.link === null ? 'Ingen länk till mötet är sparad än.' : 'Länken till mötet är sparad.']
          : []),
        ...(booking.referral ? [`Hänvisning: ${REFERRALS[booking.referral]}.`] : []),
      ],
      facts: [
        { title: 'Åldersgrupp', value: booking.soonSix ? `${ages}, fyller 6 inom tre veckor` : ages },
        { title: 'Område', value: AREAS[booking.area] },
        { title: 'Prövat', value: TRIED[booking.tried] },
        { title: 'Fråga', value: ASKED[booking.asked] },
        { title: 'Hur och när', value: `${WAYS[booking.way]}, ${AVAILABLE[booking.available].toLowerCase()}` },
      ],
      take: when(state === 'sent', s),
      propose: when(state === 'taken', s),
      refuse: when(state === 'sent' || state === 'taken', s),
      booked: when(state === 'booked', s),
      teams: when(state === 'booked' && booking.way === 'teams', s),
      cancel: when(['taken', 'proposed', 'booked'].includes(state), s),
      source: sourceOf(catalogue, 'vk.tid.psykolog'),
    }),
  };
};

/** What a card in a channel becomes when the request is no longer that unit's, or its text has been pruned. */
export const plainCard = (heading: string, ...lines: readonly string[]): CardView => ({
  template: 'consultations/told',
  data: { heading, notices: [], lines, sources: [] },
});

export const toldCard = (
  heading: string,
  lines: readonly string[],
  { notices = [], sources = [] }: { readonly notices?: readonly string[]; readonly sources?: readonly string[] } = {},
): CardView => ({ template: 'consultations/told', data: { heading, notices, lines, sources } });

/** The unit proposes up to three times. */
export const proposeCard = (booking: Booking, today: LocalDate): CardView => ({
  template: 'consultations/propose',
  data: {
    heading: `Föreslå tider för ${booking.number}`,
    until: `Senast ${sayDate(booking.dueOn, today)} enligt riktlinjen. En senare tid behöver ett skäl.`,
    earliest: today,
    reasons: [{ title: 'Ingen tid är senare', value: 'ingen' }, ...choicesOf(LATE)],
    seen: seen(booking),
  },
});

export const declineCard = (booking: Booking): CardView => ({
  template: 'consultations/decline',
  data: { heading: `Neka ${booking.number}`, reasons: choicesOf(DECLINED), seen: seen(booking) },
});

export const heldCard = (booking: Booking): CardView => ({
  template: 'consultations/held',
  data: { heading: `Samtalet ${booking.number} har varit`, referrals: choicesOf(REFERRALS), seen: seen(booking) },
});

export const linkCard = (booking: Booking): CardView => ({
  template: 'consultations/link',
  data: { heading: `Länk till mötet ${booking.number}`, seen: seen(booking) },
});

/** A person's bookings. */
export const mineCard = (
  bookings: readonly Booking[],
  today: LocalDate,
  notices: readonly string[] = [],
): CardView => ({
  template: 'consultations/mine',
  data: {
    notices:
      bookings.length === 0 ? [...notices, 'Du har inga bokningar. Skriv ”boka psykolog” för att boka.'] : notices,
    ...(bookings.length === 0
      ? {}
      : {
          choices: bookings.map((booking) => ({
            title: `${booking.number} · ${words.askerState(booking, today)}`,
            value: booking.id,
          })),
        }),
  },
});

/** What a unit has yet to bring to an end, the oldest first. */
export const queueCard = (catalogue: Catalogue, bookings: readonly Booking[], now: number): CardView => {
  const today = localDateAt(now);
  return toldCard(
    'Kön',
    bookings.length === 0
      ? ['Ingen begäran väntar.']
      : bookings.map(
          (booking) =>
            `${booking.number} · ${agesOf(catalogue, booking.unit)} · ${words.unitState(booking, null, today)} · ${daysLeft(booking, today)}`,
        ),
    { sources: [sourceOf(catalogue, 'vk.tid.psykolog')] },
  );
};
