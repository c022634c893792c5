/** Neutral lines for lists and locked screens. */
export const SUMMARY = { code: 'En kod', covered: 'Min grupp', waiting: 'Något väntar' };

export const HAND_OVER = {
  heading: 'Lämna över',
  what: 'Ge raden till kollegan som ska ta över. Koden gäller en gång och i sju dagar, bara i din organisation. Fristen är din tills kollegan har tagit över.',
};
export const DEPUTY = {
  heading: 'Din ersättare',
  what: 'En ersättare ser dina koder och dagar och kan ta över dem. Får du inte mina påminnelser får ersättaren veta att något väntar. Koden gäller en gång och i sju dagar.',
};
export const GROUP = {
  heading: 'Kod till din grupp',
  what: 'Den som går med visar dig sina koder och dagar, med ett nummer i stället för ett namn. Koden gäller i sju dagar, för alla i gruppen.',
};

/** @param own the deadline's code @param given the code to take over by */
export const takeLine = (own: string, given: string): string => `${own}: skriv ”ta över ${given}”`;
export const deputyLine = (code: string): string => `Din kollega skriver ”bli ersättare ${code}”`;
export const joinLine = (code: string): string => `Kollegorna skriver ”gå med ${code}”`;

/** @param since a day */
export const hasDeputy = (since: string): string =>
  `Du har en ersättare sedan ${since}. En ny kod byter ut den. ”avsluta ersättare” tar bort den.`;

export const ASKS_OWN_CODE = 'Skriv ”lämna över” och koden på din frist, till exempel ”lämna över K7-4MR”.';
export const ASKS_TAKE_CODE =
  'Skriv ”ta över” och koden som du har fått av kollegan. Det är inte koden som står i akten.';
export const ASKS_DEPUTY_CODE = 'Skriv ”bli ersättare” och koden som du har fått av kollegan.';
export const ASKS_JOIN_CODE = 'Skriv ”gå med” och koden som du har fått av gruppledaren.';

export const NOT_YOURS =
  'Du har ingen öppen frist med den koden. Inget är ändrat. Skriv ”frister” för att se dina koder.';
export const UNKNOWN_CODE =
  'Den koden gäller inte. Den kan vara för gammal eller felskriven. Inget är ändrat. Be kollegan om en ny.';
export const USED_CODE = 'Koden är redan använd. Inget är ändrat. Be kollegan om en ny.';
export const NOTHING_LEFT = 'Fristen är avslutad eller har bytt ägare. Inget är ändrat.';
export const GUEST = 'Du är gäst här. Det här kan bara den göra som hör till organisationen.';
export const OWN_CODE = 'Du har gjort koden själv. Ge den till en kollega.';
export const NOT_LEADER =
  'Bara en gruppledare kan göra en kod till en grupp. Din administratör gör dig till gruppledare med en kod.';

/** @param codes of the deadlines that are now the reader's */
export const taken = (codes: readonly string[]): string =>
  `Du har tagit över ${codes.join(', ')}. Nu påminner jag dig. Skriv ”frister” för att se dem.`;

export const IS_DEPUTY = 'Du är nu ersättare. Skriv ”min grupp” för att se kollegans koder och dagar.';
export const NO_DEPUTY_NOW = 'Klart. Ingen är ersättare åt dig, och du är inte ersättare åt någon.';
export const NO_DEPUTY = 'Du har ingen ersättare och är inte ersättare åt någon.';

export const isMember = (number: number): string =>
  `Du är medlem ${number} i gruppen. Gruppledaren ser dina koder och dagar, inte dina etiketter. Säg numret till gruppledaren. ”lämna grupp” avslutar.`;
export const IN_ANOTHER_GROUP = 'Du är redan med i en grupp. Skriv ”lämna grupp” först.';
export const HAS_LEFT = 'Klart. Gruppledaren ser inte längre dina koder och dagar.';
export const IN_NO_GROUP = 'Du är inte med i någon grupp.';

/** What those are called whom somebody covers for. */
export const member = (number: number): string => `Medlem ${number}`;
export const colleague = (number: number): string => `Kollega ${number}`;

export const COVERS_NOBODY =
  'Du täcker inte för någon. En gruppledare skriver ”ny kod grupp”. En kollega gör dig till ersättare med ”ersättare”.';
export const NOTHING_TICKED = 'Kryssa för minst en frist först. Inget är ändrat.';
export const OLD_CARD = 'Kortet är gammalt. Så här är läget nu.';

/** @param people how many are covered for @param count how many deadlines they have */
export const covering = (people: number, count: number): string =>
  `${people === 1 ? 'En person' : `${people} personer`}, ${count === 1 ? 'en frist' : `${count} frister`}`;
