import type { PersonalTable } from './kept-of-person';

/** Neutral lines for lists and locked screens. */
export const SUMMARY = { kept: 'Dina uppgifter', confirm: 'Radera dina uppgifter' };

export const HEADINGS: Readonly<Record<PersonalTable, string>> = {
  people: 'Vart jag skickar påminnelser',
  profiles: 'Din profil',
  deadlines: 'Dina frister',
  walks: 'Rutiner som du har påbörjat',
  deliveries: 'Utskick till dig',
  notices: 'På väg till dig',
  held_roles: 'Vad du har fått med en kod',
  cover_codes: 'Koder mellan dig och kollegor',
  deputies: 'Ersättare',
  group_members: 'Grupper',
  consultations: 'Dina bokningar av psykolog',
  consultation_takers: 'Begäranden som du har tagit',
};

export const NOTHING = 'Inget';
export const REMINDS_NOWHERE = 'Inte någonstans';
export const NO_DELIVERIES = 'Inga';

/** Notices that have not been sent yet. */
export const toCome = (count: number): string =>
  `${count === 1 ? 'Ett meddelande' : `${count} meddelanden`} som inte har gått ut än`;

/** @param since a day */
export const remindsHere = (since: string): string => `Till vår privata chatt, sparad ${since}`;

/** @param first a day @param last a day */
export const deliveries = (count: number, first: string, last: string): string =>
  `${count} utskick: dag och hur det gick, från ${first} till ${last}. Inte vad som stod.`;

export const KEY =
  'Varje rad hör till ditt konto-id och din organisations id i Microsoft Entra. Ditt namn sparar jag inte.';

/** @param since a day */
export const holdsRole = (role: string, since: string): string => `${role}, sedan ${since}`;

/** What goes with the open deadlines. */
export const openEnd = (open: number): string => {
  if (open === 0) return 'Du har inga öppna frister.';
  return open === 1
    ? 'Du har en öppen frist. Den slutar jag påminna om. Tiden i riktlinjen gäller ändå.'
    : `Du har ${open} öppna frister. Dem slutar jag påminna om. Tiderna i riktlinjen gäller ändå.`;
};

/** What goes with the open bookings. */
export const bookingsEnd = (open: number): readonly string[] => {
  if (open === 0) return [];
  return open === 1
    ? ['Du har en öppen bokning. Den avbokas, och enheten får veta det.']
    : [`Du har ${open} öppna bokningar. De avbokas, och enheterna får veta det.`];
};

/** When it was done. @param day a day @param time `kl. 10.12` */
export const erasedAt = (day: string, time: string): string => `Klart ${day} ${time}`;

/** @param mine whether the reader made it, or used it @param until a day */
export const coverCode = (mine: boolean, until: string): string =>
  `En kod som du har ${mine ? 'gjort' : 'använt'}, kvar till ${until}`;

/** @param own whether the reader has a deputy, or is one @param since a day */
export const deputy = (own: boolean, since: string): string =>
  own ? `En kollega är din ersättare sedan ${since}` : `Du är ersättare för en kollega sedan ${since}`;

/** @param leads whether the reader leads the group, or is in it @param since a day */
export const groupMember = (leads: boolean, number: number, since: string): string =>
  leads ? `Medlem ${number} i din grupp, sedan ${since}` : `Du är medlem ${number} i en grupp, sedan ${since}`;
