/** Neutral lines for lists and locked screens. */
export const SUMMARY = 'Din profil';

export const UNKNOWN_MUNICIPALITY =
  'Det är ingen kommun som jag känner igen. Din profil är oförändrad. Skriv till exempel ”kommun Karlstad”.';

export const UNKNOWN_ROLE =
  'Det är ingen roll som jag känner igen. Din profil är oförändrad. Skriv ”profil”, så kan du välja i en lista.';

export const NO_GUIDELINE_YET = 'Välj kommun, så visar jag vilka riktlinjer som gäller där.';

export const GUIDELINES = 'De här riktlinjerna svarar jag ur:';

/** @param municipality as the list of municipalities has it */
export const noGuideline = (municipality: string): string => `Jag har ingen riktlinje för ${municipality}.`;

/** @param titles short titles of the guidelines that hold there; none where there is none */
export const municipalitySaved = (municipality: string, titles: readonly string[]): string =>
  titles.length === 0
    ? `${noGuideline(municipality)} Kommunen är sparad i din profil, så att du inte får en annan plats regler. Ring kommunens växel.`
    : `Din kommun är nu ${municipality}. ${titles.length === 1 ? 'Riktlinjen är' : 'Riktlinjerna är'} ${titles.join(' och ')}.`;

export const roleSaved = (role: string): string =>
  `Din roll är sparad: ${role}. Skriv ”min del”, så visar jag vad du gör och väntar på.`;
