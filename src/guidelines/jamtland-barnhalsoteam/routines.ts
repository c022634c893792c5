import type { RuleDraft } from '../model';
import { at, protectedChildren } from './sections';

const plain = { kind: 'routine', branches: [], mustInclude: [], mustNot: [] } as const;

export const routines = [
  {
    ...plain,
    id: 'ja.rutin.kalla',
    source: at('2.3 Barnhälsoteamets uppgifter'),
    name: 'Kalla till barnhälsoteam',
    steps: [
      'Förskolechefen sammankallar.',
      'Se till att kompetenserna finns: specialpedagog om sådan finns, socialtjänst, BHV.',
      'Ta med Föräldra- och Barnhälsan eller elevhälsan vid behov.',
      'Klargör vars och ens mandat.',
    ],
    mustNot: ['Vårdnadshavare och barn deltar inte.'],
    says: 'Förskolechefen kallar till barnhälsoteam. Med är specialpedagog om sådan finns, socialtjänst och barnhälsovård, vid behov Föräldra- och Barnhälsan och elevhälsan.',
    words:
      'Du kallas till barnhälsoteamet. Tala om vilka frågor du vill ta upp. Skriv inga namn. Ett barn tas upp identifierat bara med samtycke på blanketten.',
  },
  {
    ...plain,
    id: 'ja.rutin.initiera',
    source: at('2.2 Syfte med barnhälsoteam'),
    name: 'Initiera ett barn',
    steps: [
      'Svårigheter som inte kan lösas i det dagliga arbetet kan tas till barnhälsoteamet.',
      'Alla aktörer i teamet kan initiera ett barn, även ett barn som inte går i förskola.',
      'Tala på övergripande nivå, avidentifierat eller med samtycke.',
    ],
    says: 'Ett barn kan initieras av samtliga aktörer som ingår i barnhälsoteamet, även om barnet ännu inte deltar i förskolan. Teamet kan konsulteras när svårigheter inte kan lösas i det dagliga arbetet.',
    words:
      'Jag vill ta upp en fråga i barnhälsoteamet. Den gäller ett barn, och jag säger inte vilket. Kan den komma med på nästa möte?',
  },
  {
    ...plain,
    id: 'ja.rutin.individarende',
    source: at('2.5 Individnivå'),
    name: 'Individärende',
    steps: [
      'Pröva om ärendet kan tas avidentifierat.',
      'Annars: inhämta samtycke från vårdnadshavare på blanketten först.',
      'Ta vara på lärdomar för grupp- och organisationsnivå.',
    ],
    mustNot: ['Inget identifierat ärende utan samtycke.'],
    says: 'Arbetet sker främst på grupp- och organisationsnivå. Individärenden diskuteras avidentifierat, eller identifierat med samtycke. Lärdomar för grupp- och organisationsnivå bör alltid tas till vara.',
  },
  {
    ...plain,
    id: 'ja.rutin.remiss',
    source: at('2.2 Syfte med barnhälsoteam'),
    name: 'Remiss till specialistklinik',
    steps: [
      'Bedöm att insatserna ligger utanför teamets kompetens.',
      'Inhämta vårdnadshavares samtycke.',
      'Gör en utredning eller bedömning som underlag för remiss.',
      'Remittera till specialistklinik inom Region Jämtland Härjedalen.',
    ],
    says: 'Ligger insatserna utanför teamets kompetens görs en utredning eller bedömning som underlag för remiss till specialistklinik inom regionen. Vårdnadshavares samtycke krävs.',
  },
  {
    ...plain,
    id: 'ja.rutin.samtycke',
    source: at('2.8 Samtycke och sekretess'),
    name: 'Samtycke i barnhälsoteam',
    steps: [
      'Fråga vårdnadshavare om samtycke, i en förtroendefull och respektfull relation.',
      'Kryssa i verksamheterna i blanketten, skriv från och till, och om överföring vid flytt är tillåten.',
      'Spara den undertecknade blanketten så att den kan visas.',
    ],
    branches: [
      { when: 'Barnet är placerat enligt LVU', then: 'Samtycke behöver inte inhämtas men ska alltid eftersträvas.' },
      {
        when: 'Barnet är placerat i familjehem enligt socialtjänstlagen',
        then: 'Socialtjänsten inhämtar alltid samtycke från vårdnadshavare.',
      },
      {
        when: 'Samtycke kan inte uppnås',
        then: 'En sekretessbrytande bestämmelse kan gälla, och ska användas restriktivt.',
      },
    ],
    says: 'Vårdnadshavare ger samtycke på blanketten. Vid LVU behövs det inte men ska eftersträvas. I familjehem enligt socialtjänstlagen inhämtar socialtjänsten det alltid.',
  },
  {
    ...plain,
    id: 'ja.rutin.flytt',
    source: at('2.10 Barn som flyttar'),
    name: 'Barn som flyttar',
    steps: [
      'Kontrollera att vårdnadshavaren kryssat ja till överföring i blanketten.',
      'Barnhälsoteamet beslutar vem som är mest lämpad att göra en samlad överföring.',
      'Varje profession för vid behov över sin kontakt till motsvarande profession i den nya kommunen.',
    ],
    mustNot: ['Ingen överföring utanför länet med detta samtycke.'],
    says: 'Vid flytt till en annan kommun i länet förs ärendet över till det nya barnhälsoteamet efter samtycke. Teamet beslutar vem som gör den samlade överföringen, och varje profession för över sin egen kontakt.',
  },
  {
    ...plain,
    id: 'ja.rutin.skyddade',
    source: protectedChildren,
    name: 'Skyddade personuppgifter i barnhälsoteam',
    steps: [
      'Följ de lokala rutinerna och handlingsplanen.',
      'Polisen kan ge förslag på skyddsåtgärder och delta på planeringsmöten.',
      'Socialtjänsten bör informera polisen om barnet flyttar eller byter förskola.',
      'En handlingsplan bör förvaras hos polisen.',
    ],
    mustNot: ['Uppgifter får inte komma ut.'],
    says: 'Det måste finnas rutiner så att uppgifter om barn med skyddade personuppgifter eller hemlig vistelseort inte röjs. Polisen kan ge förslag på skyddsåtgärder. Socialtjänsten bör informera polisen om barnet flyttar eller byter förskola.',
  },
  {
    ...plain,
    id: 'ja.rutin.papperslosa',
    source: protectedChildren,
    name: 'Papperslösa barn',
    steps: [
      'Socialtjänsten gör en bedömning i varje enskilt ärende.',
      'Barnet har rätt till vård som andra barn och kan vara inskrivet på BVC.',
      'Förskolan tar själv ställning till om barnet ska erbjudas en plats.',
      'Samtycke krävs för informationsutbyte, om inte en sekretessbrytande bestämmelse gäller.',
    ],
    says: 'Papperslösa barn omfattas av socialtjänstlagen som andra barn i kommunen. De har rätt till vård och kan vara inskrivna på BVC. Varje förskola tar ställning till plats. Sekretess råder, och samtycke krävs för informationsutbyte.',
  },
  {
    ...plain,
    id: 'ja.rutin.sip',
    source: at('2.6 Samordnad individuell plan (SIP)'),
    name: 'SIP från barnhälsoteam',
    steps: ['Barnhälsoteamet kan vid behov initiera en SIP.', 'SIP hålls som ett eget möte: den är då en åtgärd.'],
    mustNot: ['Barnhälsoteamet är inte ett forum för SIP.', 'Vårdnadshavare och barn deltar inte i barnhälsoteamet.'],
    says: 'Barnhälsoteamet är inte ett forum för SIP, men kan vid behov initiera en SIP, som då är en åtgärd.',
  },
  {
    ...plain,
    id: 'ja.rutin.uppfoljning',
    source: at('3. Uppföljning av riktlinjen'),
    name: 'Årlig uppföljning, nio frågor',
    steps: [
      'L-IFO initierar uppföljningen varje år.',
      'Den sker lämpligen via den regionala JÄMTBUS-gruppen.',
      'Besvara de nio frågorna.',
    ],
    says: 'Riktlinjen följs upp årligen med nio frågor. L-IFO ansvarar för att uppföljningen initieras, lämpligen via den regionala JÄMTBUS-gruppen.',
  },
  {
    ...plain,
    id: 'ja.rutin.implementering',
    source: at('2.7 Implementering'),
    name: 'Implementering av riktlinjen',
    steps: [
      'Verksamhetschef eller förskolechef implementerar riktlinjen i den egna kommunen.',
      'Varje verksamhet informerar sin personal och utbildar vid behov.',
    ],
    says: 'Respektive verksamhetschef eller förskolechef implementerar riktlinjen. Varje verksamhet informerar sin personal och utbildar vid behov.',
  },
] as const satisfies readonly RuleDraft<'routine'>[];
