import { PERIODS, PRUNED, type Days, type PrunedTable } from './periods';

/** Neutral lines for lists and locked screens. */
export const SUMMARY = 'Gallring';

export const NOT_ADMIN =
  'Bara en administratör kan ändra hur länge jag sparar. Skriv ”om”, så ser du vad jag sparar och hur länge.';

export const SAVED = 'Sparat. Det nya gäller från nästa natt.';
export const OLD_CARD = 'Kortet är gammalt. Så här är läget nu.';

/** A period as a choice shows it. */
export const inDays = (days: number): string => (days === 365 ? 'Ett år' : `${days} dagar`);

/** What a list of choices is headed: what goes, and when its time begins. */
export const label = (table: PrunedTable): string => PERIODS[table].what;

/** For `om`: what goes, when and why. */
export const pruningLines = (days: Days): readonly string[] => [
  ...PRUNED.map((table) => {
    const { what, why } = PERIODS[table];
    return `Jag gallrar ${what.toLowerCase()} efter ${inDays(days[table]).toLowerCase()}, ${why}.`;
  }),
  'Öppna frister har jag kvar tills du avslutar dem. Din profil, och vart jag skickar påminnelser, har jag kvar tills du skriver ”radera mig”.',
  'Omdömen om svar räknar jag utan person och fråga. De är kvar i ett år.',
];
