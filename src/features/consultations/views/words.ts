import { localDateAt, type LocalDate } from '../../../calendar/local-date';
import { sayDate, sayTime } from '../../../calendar/swedish-date';
import { UNIT_NAMES, type UnitId } from '../../bindings/api';
import type { Booking, ProposedTime } from '../booking';
import { LATE } from '../choices';
import type { Problem } from '../machine';
import type { News } from '../telling';
import { CLOSES, MINUTES, OPENS } from '../office-hours';

/** Neutral lines for lists and locked screens: no number, no unit, no day. */
export const SUMMARY = {
  ask: 'Boka psykolog',
  booking: 'Du har en bokning att titta på',
  request: 'Det finns en begäran att titta på',
  list: 'Dina bokningar',
  queue: 'Kön',
  numbers: 'Bokningar i siffror',
};

export const OLD_CARD = 'Kortet är gammalt. Så här är läget nu.';
export const NOT_YOURS = 'Du kan inte ändra den här bokningen. Inget är ändrat.';
export const NOT_HERE = 'Det här kan bara göras i enhetens egen kanal, av den som inte är gäst där. Inget är ändrat.';
export const GONE = 'Bokningen finns inte längre.';
export const NO_FILE = 'Filer kan inte hämtas härifrån. Skriv in tiden i din kalender själv.';
export const NOTHING_SENT = 'Inget är skickat.';
export const YOU_CAN_CALL = 'Du kan alltid ringa i stället.';
export const NOT_KNOWN =
  'En anonym psykologkonsultation är för barn som är aktuella hos socialtjänsten. Inget är skickat.';
export const HAS_CONTACT = 'Barnet har redan en kontakt i regionen. Ta kontakt där i stället. Inget är skickat.';
export const NOT_VARMLAND =
  'Anonyma psykologkonsultationer står i riktlinjen för Värmland. Jag har ingen sådan rutin för din kommun. Inget är skickat.';
export const NO_WAY_IN = 'Enheten tar inte emot skriftliga bokningar här än. Ring i stället. Inget är sparat.';
export const UNANSWERED = 'Enheten har inte svarat på två arbetsdagar. Begäran ligger kvar. Ring gärna.';

/** Where the guideline does not say which unit it is. */
export const SOON_SIX =
  'Riktlinjen säger inte vilken enhet det blir när barnet fyller 6 under tiden. Jag skickar till Barn- och familjestöd, som kan lämna över.';

export const NOT_JOURNALLED = 'Inget är anmält eller journalfört.';

export const SOME_TIME_IS_LATE = 'En tid ligger efter riktlinjens tre veckor. Den räknas som utanför riktlinjen.';

/** What the psychologist and the unit keep to. The guideline has the first; the others are the bot's own advice. */
export const BEFORE_CALL = 'Avbryt om ett namn sägs. Spela inte in och slå inte på transkribering. Ge allmänna råd.';

export const sayInstant = (at: number, today: LocalDate): string => `${sayDate(localDateAt(at), today)} ${sayTime(at)}`;

/** A proposed time as a choice. */
export const timeTitle = ({ at, late }: ProposedTime, today: LocalDate): string =>
  late === null ? sayInstant(at, today) : `${sayInstant(at, today)}, efter tre veckor: ${LATE[late].toLowerCase()}`;

const point = (time: string): string => time.replace(':', '.');

const PROBLEMS: Readonly<Record<Problem | 'no-channel', string>> = {
  'wrong-state': OLD_CARD,
  'wrong-role': NOT_YOURS,
  'no-times': 'Skriv en till tre tider, var och en med dag och klockslag. Inget är skickat.',
  'outside-hours': `Välj tider på vardagar mellan ${point(OPENS)} och ${point(CLOSES)}. Samtalet räknas som ${MINUTES} minuter. Inget är skickat.`,
  'in-past': 'Tiden har redan varit. Välj en annan. Inget är ändrat.',
  'needs-reason': 'En tid ligger efter riktlinjens tre veckor. Välj varför. Inget är skickat.',
  'needs-yes': 'Tiden ligger efter riktlinjens tre veckor. Kryssa för att du godtar det. Inget är bokat.',
  'no-such-time': 'Välj en av tiderna. Inget är bokat.',
  'before-its-time': 'Samtalet har inte varit än. Inget är ändrat.',
  'after-its-time': 'Tiden har redan varit. Inget är ändrat.',
  'no-channel': 'Den andra enheten tar inte emot bokningar här än. Inget är ändrat.',
};

export const problemText = (problem: Problem | 'no-channel'): string => PROBLEMS[problem];

/** How a booking stands, to the one who asked. */
export const askerState = (booking: Booking, today: LocalDate): string => {
  const unit = UNIT_NAMES[booking.unit];
  switch (booking.state) {
    case 'sent':
      return `Skickad till ${unit}. Inget svar än.`;
    case 'taken':
      return `Tagen av ${unit}. Förslag på tider kommer.`;
    case 'proposed':
      return 'Välj en av tiderna, eller be om andra.';
    case 'booked':
      return `Bokad ${sayInstant(booking.timeAt ?? 0, today)}.`;
    case 'held':
      return 'Samtalet har varit. Skriv i barnets journal.';
    case 'documented':
      return 'Samtalet har varit och du har skrivit i journalen.';
    case 'cancelled':
      return booking.missed ? 'Avslutad. Enheten nådde dig inte på tiden.' : 'Avbokad.';
    case 'declined':
      return 'Enheten tog inte emot begäran.';
    case 'expired':
      return 'Avslutad. Den blev liggande för länge.';
  }
};

/** How it stands, to the unit. @param taker the name of whoever took it */
export const unitState = (booking: Booking, taker: string | null, today: LocalDate): string => {
  switch (booking.state) {
    case 'sent':
      return 'Ingen har tagit begäran än.';
    case 'taken':
      return taker ? `Tagen av ${taker}.` : 'Tagen.';
    case 'proposed':
      return 'Tider är föreslagna. Den som frågar har inte valt än.';
    case 'booked':
      return `Bokad ${sayInstant(booking.timeAt ?? 0, today)}.`;
    case 'held':
    case 'documented':
      return 'Samtalet har varit.';
    case 'cancelled':
      return booking.missed ? 'Avslutad: den som frågade kom inte.' : 'Avbokad.';
    case 'declined':
      return 'Nekad.';
    case 'expired':
      return 'Avslutad: den blev liggande för länge.';
  }
};

/** What the summary says of who reads and when it goes. */
export const readers = (unit: UnitId): readonly string[] => [
  `Läses av dem som är med i kanalen hos ${UNIT_NAMES[unit]}. Regionens administratörer ser nummer och läge, inte din text eller ditt namn.`,
  'Din text och ditt namn raderas 30 dagar efter att bokningen är avslutad. Resten raderas efter två år.',
];

export const calendarTitle = (booking: Booking): string => `Konsultation ${booking.number}`;

export const fileAt = (url: string): string => `Hämta filen inom en kvart: ${url}`;

export const handedOver = (unit: UnitId): string => `Överlämnad till ${UNIT_NAMES[unit]}.`;

export const NO_LINK =
  'Klistra in länken till mötet i Teams. Den börjar med https://teams.microsoft.com/. Inget är sparat.';

export const PRUNED = 'Texten är gallrad.';

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What has happened, to the one who asked. */
export const askerLine = (news: News, booking: Booking): string => {
  const unit = upper(UNIT_NAMES[booking.unit]);
  switch (news) {
    case 'proposed':
      return `Det finns tider från ${UNIT_NAMES[booking.unit]}.`;
    case 'declined':
      return `${unit} har svarat.`;
    case 'handed-over':
      return `Begäran är överlämnad till ${UNIT_NAMES[booking.unit]}.`;
    case 'booked':
      return 'Tiden är bekräftad.';
    case 'rebook':
      return `${unit} behöver byta tid. Nya förslag kommer.`;
    case 'cancelled':
      return `${unit} har avbokat. ${YOU_CAN_CALL}`;
    case 'missed':
      return `${unit} nådde dig inte på tiden. Boka en ny om du behöver.`;
    case 'link':
      return 'Länken till mötet är klar.';
    case 'journal':
      return NOT_JOURNALLED;
    case 'expired':
      return `Begäran blev liggande för länge. ${YOU_CAN_CALL}`;
    case 'reminder':
      return 'Påminnelse: samtalet är snart.';
    case 'unanswered':
    case 'others':
    case 'running-out':
    case 'card':
      return UNANSWERED;
  }
};

/** What has happened, in a thread under the unit's card. */
export const threadLine = (news: News, booking: Booking): string => {
  const today = localDateAt(booking.sentAt);
  switch (news) {
    case 'booked':
      return `Tiden är bekräftad: ${sayInstant(booking.timeAt ?? 0, today)}.`;
    case 'others':
      return 'Ingen av tiderna passar. Föreslå andra.';
    case 'rebook':
      return 'Den som frågar behöver byta tid. Föreslå nya.';
    case 'cancelled':
      return 'Den som frågade har avbokat.';
    case 'reminder':
      return `Påminnelse: samtalet är ${sayInstant(booking.timeAt ?? 0, today)}.`;
    case 'running-out':
      return `Riktlinjens tre veckor går ut ${sayDate(booking.dueOn, today)}.`;
    default:
      return OLD_CARD;
  }
};

export const ADMINS_ONLY = 'Det här kan bara en administratör se, för sin egen organisation.';

export const QUEUE_WHERE = 'Skriv ”kö” i enhetens kanal. Administratörer kan skriva det här också.';
