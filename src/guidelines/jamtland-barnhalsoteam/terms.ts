import type { RuleDraft } from '../model';
import { at, consentForm, introduction, protectedChildren } from './sections';

const term = { kind: 'term', defined: true } as const;

export const terms = [
  {
    ...term,
    id: 'ja.ord.jamtbus',
    source: at('1.1 JÄMTBUS'),
    term: 'JÄMTBUS',
    says: 'JÄMTBUS är överenskommelsen om regional samverkan i Jämtlands län om barn och unga {ja.alder.jamtbus} i behov av särskilt stöd. Målet är att kommunerna också ska ha lokala samverkansdokument, lokala JÄMTBUS.',
  },
  {
    ...term,
    id: 'ja.ord.barnhalsoteam',
    source: at('2.1 Barnhälsoteam i Jämtlands län'),
    term: 'Barnhälsoteam',
    says: 'Ett barnhälsoteam samlar förskolechef, specialpedagog, socialtjänst och barnhälsovård för förebyggande samverkan kring barn i förskoleåldern. Föräldra- och Barnhälsan och elevhälsan kan vara med vid behov.',
  },
  {
    ...term,
    defined: false,
    id: 'ja.ord.bhv',
    source: at('2.1 Barnhälsoteam i Jämtlands län'),
    term: 'BHV',
    says: 'BHV är barnhälsovården. BHV-sjuksköterskan, eller en annan representant för barnhälsovården, är med i barnhälsoteamet.',
  },
  {
    ...term,
    id: 'ja.ord.foraldra-barnhalsan',
    source: introduction,
    term: 'Föräldra- och Barnhälsan',
    says: 'Föräldra- och Barnhälsan är Region Jämtland Härjedalens enhet för mödra- och barnhälsovårdsfrågor.',
  },
  {
    ...term,
    id: 'ja.ord.buv',
    source: at('1.1 JÄMTBUS'),
    term: 'BUV',
    says: 'BUV är Region Jämtland Härjedalens område Barn, unga, vuxna.',
  },
  {
    ...term,
    defined: false,
    id: 'ja.ord.l-ifo',
    source: at('3. Uppföljning av riktlinjen'),
    term: 'L-IFO',
    says: 'L-IFO är den regionala samverkansarena som ansvarar för att uppföljningen av riktlinjen initieras.',
  },
  {
    ...term,
    defined: false,
    id: 'ja.ord.barnarenan',
    source: introduction,
    term: 'Barnarenan',
    says: 'Barnarenan är den regionala samverkansarena som gav uppdraget att ta fram riktlinjen.',
  },
  {
    ...term,
    id: 'ja.ord.papperslosa',
    source: protectedChildren,
    term: 'Papperslösa barn',
    says: 'Papperslösa barn vistas i Sverige utan tillstånd, till exempel efter avslag, efter att visum gått ut, utan att ha sökt asyl, efter smuggling eller människohandel, eller som födda här av papperslösa föräldrar.',
  },
  {
    ...term,
    defined: false,
    id: 'ja.ord.avidentifierat',
    source: at('2.5 Individnivå'),
    term: 'Avidentifierat eller identifierat ärende',
    says: 'Ett ärende på individnivå är avidentifierat när det inte går att förstå vem barnet är. Är det identifierat krävs samtycke.',
  },
  {
    ...term,
    defined: false,
    id: 'ja.ord.ifo',
    source: consentForm,
    term: 'IFO',
    says: 'IFO är individ- och familjeomsorgen, en av verksamheterna som kan kryssas i samtyckesblanketten.',
  },
] as const satisfies readonly RuleDraft<'term'>[];
