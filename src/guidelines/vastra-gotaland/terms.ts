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
  {
    ...term,
    defined: false,
    id: 'vg.ord.bakgrund',
    source: at('1.1 Bakgrund'),
    term: 'Bakgrunden till överenskommelsen',
    says: 'Bakgrunden är att många barn och unga med sammansatta eller komplexa behov inte får stöd, vård och behandling fullt ut. De faller ofta mellan stolarna. Särskilt gäller det placerade barn, som ofta inte tagit del av förebyggande hälsovård och som grupp har sämre hälsa.',
  },
  {
    ...term,

    id: 'vg.ord.barnkonventionen',
    source: at('1.1.1 Barnkonventionen som lag 2020'),
    term: 'Barnkonventionen',
    says: 'Att barnkonventionen blev svensk lag betyder att domstolar och rättstillämpare ska beakta barnets rättigheter vid avvägningar och bedömningar i mål och ärenden som rör barn.',
  },
  {
    ...term,

    id: 'vg.ord.bestammelser-2017',
    source: at('1.1.3 Flera lagar reglerar samverkan kring barn'),
    term: 'Bestämmelserna från 2017',
    says: 'Sedan 2017 ska kommuner och regioner ingå överenskommelser om samarbetet kring barn och unga som vårdas utanför hemmet. Socialnämnden ska underrätta regionen om placeringen, om det inte är uppenbart onödigt.',
  },
  {
    ...term,
    defined: false,
    id: 'vg.ord.samma-ratt',
    source: at('1.2 Syfte och mål'),
    term: 'Samma rätt',
    says: 'Placerade barn och unga har samma rätt till tandvård, hälso- och sjukvård och kontinuerlig skolgång som alla andra barn. Detsamma gäller stöd i den dagliga livsföringen och skolarbetet, och miljöanpassningar i hem och skola.',
  },
  {
    ...term,
    defined: false,
    id: 'vg.ord.asyl-papperslosa',
    source: at('1.4 Målgrupp'),
    term: 'Asylsökande och papperslösa',
    says: 'Asylsökande och papperslösa omfattas i den mån de har rätt till insatserna enligt lag och anvisningar för målgruppen.',
  },
  {
    ...term,

    id: 'vg.ord.placeringsformer',
    source: at('1.4 Målgrupp'),
    term: 'Placerad i samhällsvård',
    says: 'Placerad i samhällsvård är den som bor i familjehem, på HVB, på SiS särskilda ungdomshem, i jourboende eller stödboende, med stöd av SoL, LVU eller LVM.',
  },
  {
    ...term,
    defined: false,
    id: 'vg.ord.omfattning',
    source: at('1.5 Omfattning och avgränsning'),
    term: 'Omfattningen',
    says: 'Överenskommelsen reglerar ansvar, struktur och form för samarbete kring barn som behöver insatser från både kommun och region, om annat avtal inte gör det. Vid placering reglerar den också läkarundersökningar, hälsoundersökningar och undersökningar av tandhälsa. Den reglerar inte intern organisering.',
  },
  {
    ...term,

    id: 'vg.ord.hsavtal',
    source: at('1.5 Omfattning och avgränsning'),
    term: 'Hälso- och sjukvårdsavtalet',
    says: 'Hälso- och sjukvårdsavtalet är grunden för samverkan och ansvarsfördelning mellan VGR:s hälso- och sjukvård och kommunernas hälso- och sjukvård och socialtjänst. Underavtal och överenskommelser är kopplade till det.',
  },
  {
    ...term,

    id: 'vg.ord.in-utskrivning',
    source: at('1.5 Omfattning och avgränsning'),
    term: 'Samverkan vid in- och utskrivning',
    says: 'Överenskommelsen om samverkan vid in- och utskrivning från sluten hälso- och sjukvård har regler och rutiner för somatisk och psykiatrisk sjukhusvård.',
  },
  {
    ...term,

    id: 'vg.ord.sip-riktlinjen',
    source: at('1.5 Omfattning och avgränsning'),
    term: 'SIP-riktlinjen',
    says: 'Riktlinjen för samordnad individuell plan, SIP, har vägledning, stödmaterial och regler för hur den samordnade individuella planeringen ska genomföras.',
  },
  {
    ...term,

    id: 'vg.ord.vagledning',
    source: at('2.1 Huvudmännens ansvar'),
    term: 'Vägledningen om placerade barn',
    says: 'Socialstyrelsen och Skolverket har tillsammans tagit fram en vägledning om placerade barns skolgång och hälsa, som ett praktiskt kunskapsstöd till socialtjänst, skola och vård.',
  },
  {
    ...term,
    defined: false,
    id: 'vg.ord.skyldighet-samarbeta',
    source: at('2.2 Struktur för samverkan'),
    term: 'Skyldigheten att samarbeta',
    says: 'Skyldigheten att samarbeta omfattar alla berörda verksamheter som möter barn och unga. Samverkan ska ske på alla nivåer, från förebyggande och hälsofrämjande arbete till specialistvård.',
  },
  {
    ...term,
    defined: false,
    id: 'vg.ord.praglas',
    source: at('2.2.1 Strukturell samverkan – Ledningsstruktur för styrning av samverkan'),
    term: 'Samverkans kännetecken',
    says: 'Samverkan mellan huvudmännen ska präglas av öppenhet, relevant ömsesidig information och ett lösningsfokuserat synsätt. Den förutsätter kännedom om egna och andras uppdrag och ska kännetecknas av respekt.',
  },
  {
    ...term,
    defined: false,
    id: 'vg.ord.avsnitt-placerade',
    source: at(
      '3. Samverkan för att säkerställa hälso- och sjukvård för barn och unga placerade utanför det egna hemmet',
    ),
    term: 'Avsnittet om placerade barn',
    says: 'Avsnittet ska säkerställa att placerade barn och unga får adekvat somatisk och psykiatrisk vård och tandvård, och att de första hälsoundersökningarna görs systematiskt. Det berör främst regionen och kommunernas socialtjänst.',
  },
  {
    ...term,
    defined: false,
    id: 'vg.ord.kontaktvagar',
    source: at('3.2 Kommunikation mellan socialtjänst och hälso- och sjukvård'),
    term: 'Kontakt mellan socialtjänst och vård',
    says: 'Socialtjänsten behöver kontakta vården under utredning, vid konsultation, inför läkarundersökning, vid hälsoundersökning, SIP-möte, uppföljning och avslut. Vården kan behöva kontakta socialtjänsten vid förändrade behov eller om vården inte fullföljs. Kontaktvägarna behöver vara smidiga.',
  },
] as const satisfies readonly RuleDraft<'term'>[];
