import { UNIT_IDS, UNIT_NAMES, type UnitId } from './units';
import type { HeldRole } from './held-roles';

export const NOT_ADMIN = 'Bara en administratör i din organisation kan göra en kod. Inget är ändrat.';

export const IN_PRIVATE_ONLY =
  'Koden är bara för dig. Skriv ”ny kod …” i vår privata chatt, så får du den där. Ingen kod är gjord.';

export const WHICH = `Skriv vad koden ska ge: ”ny kod enhet ${UNIT_IDS.join('” eller ”ny kod enhet ')}”, ”ny kod sammankallande” eller ”ny kod gruppledare”.`;

export const OTHER_TENANTS_UNIT =
  'Enheten hör inte till din organisation i den här installationen. Den som sköter driften kan ändra det. Ingen kod är gjord.';

const USE = 'Koden gäller ett dygn och en gång.';

/** The code, and where it is to be written. */
export const unitCode = (code: string, unit: UnitId): string =>
  `Kod för ${UNIT_NAMES[unit]}: ${code}\nSkriv ”@Samverkanslotsen koppla ${code}” i den kanal där enheten ska ta emot. ${USE}`;

const ROLE_FOR: Readonly<Record<HeldRole, string>> = {
  sammankallande: 'sammankallande',
  gruppledare: 'gruppledare',
};

export const roleCode = (code: string, role: HeldRole): string =>
  `Kod för ${ROLE_FOR[role]}: ${code}\nGe den till personen, som skriver ”koppla ${code}” till mig i sin privata chatt. ${USE}`;

export const NO_CODE = 'Skriv ”koppla” och koden som du har fått av en administratör.';

/** One answer for a code that is wrong, used, too old or another organisation's. */
export const WRONG_CODE =
  'Koden gäller inte. Den kan vara fel skriven, använd eller äldre än ett dygn. Be administratören om en ny. Inget är ändrat.';

export const TOO_MANY = 'Det har varit för många fel koder. Vänta en timme. Inget är ändrat.';

export const GUEST =
  'Du är gäst i teamet. En kod kan bara användas av den som hör hemma i organisationen. Inget är ändrat.';

export const UNIT_NEEDS_CHANNEL =
  'Koden är för en enhet. Skriv ”@Samverkanslotsen koppla” och koden i enhetens kanal. Koden gäller än.';

export const ROLE_NEEDS_PRIVATE =
  'Koden är för en person. Skriv ”koppla” och koden till mig i vår privata chatt. Koden gäller än.';

export const unitBound = (unit: UnitId): string =>
  `Klart. Här tar ${UNIT_NAMES[unit]} emot bokningar från och med nu. Alla i kanalen kan se och svara på dem, utom gäster.`;

export const roleGiven = (role: HeldRole): string =>
  role === 'sammankallande'
    ? 'Klart. Du är sammankallande. Skriv ”barnhälsoteam” i teamets kanal.'
    : 'Klart. Du är gruppledare. Skriv ”ny kod grupp”, så får du en kod att ge till din grupp.';
