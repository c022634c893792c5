/** What the conversation itself says; features word their own. */
export const EMPTY = 'Skriv en fråga, så svarar jag ur din riktlinje. Skriv ”hjälp” för att se vad jag kan.';

export const NO_FILES = 'Jag läser inga filer. Skriv frågan i stället, utan namn och personnummer.';

export const OLD_CARD =
  'Kortet är gammalt och knappen finns inte längre. Inget är sparat. Skriv ”hjälp” för att börja om.';

export const UNREADABLE_CARD =
  'Något i kortet gick inte att läsa. Inget är sparat. Fyll i fälten igen, eller skriv ”hjälp” för att börja om.';

export const NOTHING_SAVED = 'Inget från kortet är sparat.';

/** To those who say more in a short time than a person can. */
export const TOO_MANY =
  'Är ett barn i fara nu? Ring 112. Det kom många meddelanden på kort tid. Vänta en minut och skriv igen.';

/** @param limit in characters */
export const tooLong = (limit: number): string =>
  `Texten är för lång för mig. Skriv frågan med högst ${limit.toLocaleString('sv-SE')} tecken. Inget är sparat.`;

/** @param limit in characters */
export const fieldTooLong = (label: string, limit: number): string =>
  `${label}: skriv högst ${limit.toLocaleString('sv-SE')} tecken. Inget är sparat.`;

export const EMPTY_SEARCH = 'Skriv en fråga, utan namn, så visar jag regeln ur din riktlinje.';

/** What a refusal calls the search box. */
export const SEARCH_LABEL = 'Sökrutan';

export const NAME_IN_SEARCH =
  'Något i sökningen kan peka ut en person. Skriv ”barnet” eller ”skolan” i stället: kortet läses av andra.';
