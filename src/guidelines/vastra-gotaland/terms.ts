import type { RuleDraft } from '../model';
import { at, sip } from './sections';

const term = { kind: 'term', defined: true } as const;

export const terms = [
  {
    ...term,
    id: 'vg.ord.bbic',
    source: at('3.3.1 Socialtjänstens utredning'),
    term: 'BBIC',
    says: 'Barns behov i centrum (BBIC) är Socialstyrelsens heltäckande utredningsstöd. Det ska stärka barnperspektivet och delaktigheten och ge en enhetlig och evidensbaserad struktur för handläggning, genomförande och uppföljning.',
  },
  {
    ...term,
    id: 'vg.ord.sip',
    source: sip,
    term: 'SIP',
    says: 'En samordnad individuell plan, SIP, är verktyget som anger vilka hälso-, vård- och omsorgsinsatser som ska göras och vilken huvudman och verksamhet som ansvarar för varje insats.',
  },
  {
    ...term,
    id: 'vg.ord.sams',
    source: at('2.1 Huvudmännens ansvar'),
    term: 'SAMS',
    says: 'SAMS är en modell för hur skola och socialtjänst samverkar så att placerade barn får kontinuitet i skolgången. Socialstyrelsen, Skolverket och Specialpedagogiska skolmyndigheten har tagit fram den.',
  },
  {
    ...term,
    id: 'vg.ord.samsa',
    source: at('5. Gemensamma utvecklingsområden'),
    term: 'SAMSA',
    says: 'SAMSA är ett it-stöd för kommunikationen mellan sjukhus, primärvård och kommuner i Västra Götaland. Det är inte samma sak som SAMS.',
  },
  {
    ...term,
    id: 'vg.ord.lvm',
    source: at('1.4 Målgrupp'),
    term: 'LVM',
    says: 'LVM är lagen om vård av missbrukare i vissa fall.',
  },
  {
    ...term,
    id: 'vg.ord.hvb',
    source: at('1.1 Bakgrund'),
    term: 'HVB',
    says: 'HVB är hem för vård eller boende. Texten skriver hem för vård och boende.',
  },
  {
    ...term,
    id: 'vg.ord.sis',
    source: at('1.4 Målgrupp'),
    term: 'SiS',
    says: 'SiS är Statens institutionsstyrelse, som har särskilda ungdomshem.',
  },
  {
    ...term,
    id: 'vg.ord.fast-vardkontakt',
    source: at('3.4.6 Fast vårdkontakt'),
    term: 'Fast vårdkontakt',
    says: 'En fast vårdkontakt är en namngiven person på vårdcentralen eller i specialistvården: behandlande läkare, annan legitimerad vårdpersonal eller någon som koordinerar vården, till exempel en rehabkoordinator.',
  },
  {
    ...term,
    id: 'vg.ord.rmr',
    source: at('3.4.3.1 Rutin för hälsoundersökning – fysisk och psykisk'),
    term: 'RMR',
    says: 'RMR är en regional medicinsk riktlinje. Den för hälsoundersökning på vårdcentralen anger vilka journaluppgifter som bör inhämtas och vad undersökningen bör innehålla. En för oral hälsoundersökning var på väg.',
  },
  {
    ...term,
    id: 'vg.ord.vvg',
    source: at('2.2.1 Strukturell samverkan – Ledningsstruktur för styrning av samverkan'),
    term: 'VVG',
    says: 'VVG är Vårdsamverkan Västra Götaland, den regionala nivån i ledningsstrukturen för samverkan.',
  },
  { ...term, id: 'vg.ord.vgr', source: at('1.3 Parter'), term: 'VGR', says: 'VGR är Västra Götalandsregionen.' },
  {
    ...term,
    id: 'vg.ord.vastbus',
    source: at('1.1.2 Västbus riktlinjer ingår'),
    term: 'Västbus',
    says: 'Västbus var riktlinjerna för barn och unga med sammansatt psykisk, psykiatrisk och social problematik, från 2005, reviderade 2012. Överenskommelsen och SIP-riktlinjen ersätter dem.',
  },
] as const satisfies readonly RuleDraft<'term'>[];
