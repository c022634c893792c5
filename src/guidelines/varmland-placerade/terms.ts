import type { RuleDraft } from '../model';
import { at } from './sections';

const examination = at('2.1.1 Hälsoundersökning av barn och unga som vårdas utanför det egna hemmet');
const term = { kind: 'term', defined: true } as const;

export const terms = [
  {
    ...term,
    id: 'vp.ord.sip',
    source: at('3.3 Samordnad individuell plan, SIP'),
    term: 'SIP',
    says: 'En samordnad individuell plan, SIP, upprättas av kommunen och regionen tillsammans när någon behöver insatser från båda. Den ska ge en sammanhängande helhet av vård- och omsorgsinsatser.',
  },
  {
    ...term,
    id: 'vp.ord.sams',
    source: at('4.2 Arbetsordning vid placering utanför hemmet, enligt SAMS-stödet'),
    term: 'SAMS',
    says: 'SAMS, Samverkan Socialtjänst Skola, är Socialstyrelsens stöd för obruten skolgång när placeringen medför skolbyte. Skolverket, Socialstyrelsen och Specialpedagogiska skolmyndigheten har tagit fram det. SAMS är inte samma sak som it-systemet SAMSA.',
  },
  {
    ...term,
    id: 'vp.ord.vard-utanfor-hemmet',
    source: at('1.1 Syfte och målgrupp'),
    term: 'Vård utanför det egna hemmet',
    says: 'Med vård utanför det egna hemmet menas placering i familjehem, jourhem, stödboende eller hem för vård eller boende (HVB), med stöd av socialtjänstlagen eller LVU.',
  },
  {
    ...term,
    id: 'vp.ord.halsoundersokning',
    source: examination,
    term: 'Hälsoundersökning',
    says: 'Hälsoundersökningen rör fysisk, psykisk och oral hälsa, funktionsnedsättning, tidigare undersökningar och vaccinationer, det som i övrigt behövs för en medicinsk bedömning, och barnets eller den unges egen uppfattning om sin hälsa.',
  },
  {
    ...term,
    id: 'vp.ord.lakarundersokning',
    source: at('2.1.2 Läkarundersökning enligt 32 § LVU'),
    term: 'Läkarundersökning 32 § LVU',
    says: 'Läkarundersökningen ska hitta sjukdom, skada eller funktionsnedsättning som kan ha betydelse för om vård enligt LVU behövs och hur vården planeras. Den är inte lika heltäckande som en hälsoundersökning och ersätter den inte.',
  },
  {
    ...term,
    id: 'vp.ord.vag-in',
    source: at('2.3 En väg in till Region Värmland för hälso- och läkarundersökningar'),
    term: 'Väg in',
    says: 'Väg in är regionens enda mottagning för socialtjänstens begäran om hälso- och läkarundersökningar. Därifrån fördelas ärendet till tandvården och till en ansvarig enhet inom vården.',
  },
  {
    ...term,
    id: 'vp.ord.hemkommun',
    source: at('4.1.1 Hemkommun och hemkommunens ansvar'),
    term: 'Hemkommun',
    says: 'Hemkommun är den kommun där personen är folkbokförd. Är personen inte folkbokförd, eller har skyddad folkbokföring, är det kommunen där personen stadigvarande vistas, annars där personen uppehåller sig för tillfället.',
  },
  {
    ...term,
    defined: false,
    id: 'vp.ord.obruten-skolgang',
    source: at('4.2 Arbetsordning vid placering utanför hemmet, enligt SAMS-stödet'),
    term: 'Obruten skolgång',
    says: 'Obruten skolgång är målet med samverkan mellan socialtjänst och skola vid placering. Det förutsätter att barnet eller den unge är delaktigt.',
  },
  {
    ...term,
    defined: false,
    id: 'vp.ord.npo',
    source: at('2.2 Inhämtning av samtycke för hälso- och läkarundersökningar'),
    term: 'Nationell patientöversikt',
    says: 'Nationell patientöversikt är vägen till sammanhållen journalföring, alltså journaler hos andra vårdgivare. Att läsa där kräver samtycke.',
  },
  {
    ...term,
    id: 'vp.ord.nya-perspektiv',
    source: at('1.2 Ledning och parter'),
    term: 'Nya Perspektiv',
    says: 'Nya Perspektiv är Region Värmlands samverkansarena för regionen och kommunerna.',
  },
  {
    ...term,
    id: 'vp.ord.spsm',
    source: at('4.2 Arbetsordning vid placering utanför hemmet, enligt SAMS-stödet'),
    term: 'SPSM',
    says: 'SPSM är Specialpedagogiska skolmyndigheten, en av dem som tagit fram SAMS-stödet.',
  },
  {
    ...term,
    defined: false,
    id: 'vp.ord.god-man',
    source: at('2.2 Inhämtning av samtycke för hälso- och läkarundersökningar'),
    term: 'God man för ensamkommande barn',
    says: 'En god man för ensamkommande barn kan lämna samtycke till undersökningen i vårdnadshavarens ställe.',
  },
  {
    ...term,
    defined: false,
    id: 'vp.ord.skyddade-personuppgifter',
    source: at('1.5 Skyddade personuppgifter eller beslut om hemlighållande av vistelseort'),
    term: 'Skyddade personuppgifter',
    says: 'Vid skyddade personuppgifter eller beslut om hemlighållande av vistelseort hanteras överenskommelsen med särskild försiktighet och enligt varje huvudmans rutiner, eftersom röjda uppgifter kan få svåra konsekvenser.',
  },
  {
    ...term,
    defined: false,
    id: 'vp.ord.kontaktuppgiftsbilaga',
    source: at('2.3 En väg in till Region Värmland för hälso- och läkarundersökningar'),
    term: 'Kontaktuppgiftsbilaga',
    says: 'Kontaktuppgiftsbilagan är en bilaga med kontaktuppgifter som texten hänvisar till. Den ingår inte i texten.',
  },
] as const satisfies readonly RuleDraft<'term'>[];
