/** Neutral lines for lists and locked screens. */
export const SUMMARY = { question: 'En fråga först', way: 'Så säger riktlinjen' };

export const NO_PLACE =
  'Du har inte valt kommun, så jag vet inte vilken riktlinje som gäller. Ta all kontakt direkt med socialsekreteraren tills du vet.';

/** @param municipality as the list of municipalities has it */
export const noGuideline = (municipality: string): string =>
  `Jag har ingen riktlinje för ${municipality}. Ta all kontakt direkt med socialsekreteraren tills du vet vad som gäller hos er.`;

/** A guideline without a word about it, and what the rule module says is then to be done. */
export const silent = (shortTitle: string, instead: string): string => `${shortTitle}: ${instead}`;

/** Below 112. */
export const REPORT_AT_ONCE = 'Anmäl sedan din oro till socialtjänsten genast. Jag skickar ingen anmälan åt dig.';
