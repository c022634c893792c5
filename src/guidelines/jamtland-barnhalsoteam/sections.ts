/** The headings of the text, in order; the consent form is its annex. */
export const sections = [
  'Länsövergripande riktlinje för samverkan i form av barnhälsoteam',
  '1. Inledning',
  '1.1 JÄMTBUS',
  '1.2 Riktlinje för samverkan i form av barnhälsoteam',
  '2. Barnhälsoteam',
  '2.1 Barnhälsoteam i Jämtlands län',
  '2.2 Syfte med barnhälsoteam',
  '2.3 Barnhälsoteamets uppgifter',
  '2.4 Professionens uppdrag',
  '2.5 Individnivå',
  '2.6 Samordnad individuell plan (SIP)',
  '2.7 Implementering',
  '2.8 Samtycke och sekretess',
  '2.9 Barn med skyddade personuppgifter, hemlig vistelseort samt papperslösa barn',
  '2.10 Barn som flyttar',
  '3. Uppföljning av riktlinjen',
  'Samtycke till samverkan och informationsutbyte - Barnhälsoteam',
] as const;

/** A place in this text. */
export const at = (section: (typeof sections)[number]) => ({ guideline: 'jamtland-barnhalsoteam', section });

export const introduction = at('Länsövergripande riktlinje för samverkan i form av barnhälsoteam');
export const consentForm = at('Samtycke till samverkan och informationsutbyte - Barnhälsoteam');
export const protectedChildren = at('2.9 Barn med skyddade personuppgifter, hemlig vistelseort samt papperslösa barn');
