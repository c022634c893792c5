/** What the bot says of its own accord around a turn; features word the rest. */
export const IN_PRIVATE = 'Jag svarar i vår privata chatt.';

export const NO_PRIVATE_CHAT =
  'Svaret är bara för dig, men jag når dig inte i en privat chatt. Öppna appen Samverkanslotsen, skriv ”hjälp” och försök sedan igen.';

/** In the place where a pressed card shows a short answer, when the answer itself stands in the chat. */
export const IN_CHAT = 'Svaret står i chatten.';

export const DONE = 'Klart.';

/** @param code finds the error in the log */
export const failed = (code: string): string => `Det gick inte. Inget är sparat. Försök igen. Kod ${code}.`;

/** The turn was done, but its answer could not be shown. */
export const notShown = (code: string): string =>
  `Jag kunde inte visa svaret. Det du gjorde kan vara sparat. Skriv ”hjälp” och se hur läget är. Kod ${code}.`;
