/** The headings of the text, in order. The last part's own heading stands directly above "Kostnader". */
export const sections = [
  'Del 1: Introduktion',
  'Syfte',
  'Mål',
  'Mätpunkter/indikatorer',
  'Plan för uppföljning',
  'Plan för implementering och kommunikation',
  'Stöd för implementering',
  'Publicering',
  'Målgrupp',
  'Om barnet eller annan person i barnets familj har skyddade personuppgifter',
  'Parter och verksamheter',
  'Del 2: Socialtjänstens konsultationer enligt BBIC',
  'Konsultation med förskolan/skolan utifrån den pedagogiska verksamheten',
  'Konsultation med elevhälsan',
  'Konsultation med hälso- och sjukvård och tandvård utifrån barnets fysiska, psykiska och orala hälsa',
  'Särskilt om konsultation med tandvård',
  'Särskilt om konsultation med BVC (barnavårdscentral)',
  'Särskilt om konsultation med BUP (barn- och ungdomspsykiatrin)',
  'Anonyma psykologkonsultationer',
  'Del 3: SIP vid behov av insatser från både socialtjänsten och regionen',
  'Del 4: Övrig hantering av riktlinjen',
  'Kostnader',
  'Avvikelserapportering',
] as const;

type Section = (typeof sections)[number];

/** A place in this text. */
export const at = (section: Section): { guideline: string; section: Section } => ({
  guideline: 'varmland-konsultation',
  section,
});

export const intro = at('Del 1: Introduktion');
export const followingUp = at('Plan för uppföljning');
export const bbic = at('Del 2: Socialtjänstens konsultationer enligt BBIC');
export const school = at('Konsultation med förskolan/skolan utifrån den pedagogiska verksamheten');
export const studentHealth = at('Konsultation med elevhälsan');
export const healthCare = at(
  'Konsultation med hälso- och sjukvård och tandvård utifrån barnets fysiska, psykiska och orala hälsa',
);
export const dentistry = at('Särskilt om konsultation med tandvård');
export const childHealth = at('Särskilt om konsultation med BVC (barnavårdscentral)');
export const childPsychiatry = at('Särskilt om konsultation med BUP (barn- och ungdomspsykiatrin)');
export const psychologist = at('Anonyma psykologkonsultationer');
export const sip = at('Del 3: SIP vid behov av insatser från både socialtjänsten och regionen');
export const deviations = at('Avvikelserapportering');
