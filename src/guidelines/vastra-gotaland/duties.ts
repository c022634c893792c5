import type { RuleDraft } from '../model';
import { region, worker } from './parties';
import { at, sip } from './sections';

const role = { kind: 'role' } as const;
const structure = at('2.2.1 Strukturell samverkan – Ledningsstruktur för styrning av samverkan');

export const duties = [
  {
    ...role,
    id: 'vg.ansvar.skolan',
    source: sip,
    who: { roles: ['rektor', 'forskolechef', 'elevhalsa'], name: 'skolan och förskolan' },
    does: [
      'är en likställd samverkanspart',
      'upptäcker behov av SIP på samma villkor som socialtjänsten och vården',
      'initierar, kallar till och medverkar i SIP-möten och uppföljningsmöten',
    ],
    says: 'Skolan, alla förskole- och skolformer och elevhälsan, är i Västra Götaland jämbördig part i SIP med socialtjänst och vård: samma skyldighet att upptäcka behov, initiera, kalla till och medverka i SIP-möten och uppföljningsmöten.',
  },
  {
    ...role,
    id: 'vg.ansvar.socialtjansten',
    source: at('3.1 Samordningsansvar'),
    who: worker,
    does: [
      'har huvudansvaret för samordning och planering av vården av placerade barn',
      'ser till att insatserna genomförs enligt planeringen',
      'är normalt sammankallande till SIP-möte vid placeringar',
    ],
    says: 'Socialtjänsten i barnets hemkommun har huvudansvaret för samordning och planering av vården och är normalt sammankallande till SIP-möte vid placeringar. Samordningen dokumenteras i SIP.',
  },
  {
    ...role,
    id: 'vg.ansvar.primarvarden',
    source: at('3.1 Samordningsansvar'),
    who: { roles: ['region'], name: 'primärvården eller specialiserad öppenvård' },
    does: [
      'kallar till SIP-möte vid utskrivning från slutenvård',
      'kallas till SIP-möte när barnet saknar pågående vårdkontakt',
    ],
    says: 'Vid utskrivning från slutenvård ansvarar primärvården, alternativt specialiserad öppenvård, för att kalla till SIP-möte. Primärvården kallas också när barnet saknar pågående vårdkontakt.',
  },
  {
    ...role,
    id: 'vg.ansvar.vardcentralen',
    source: at('3.4.3.1 Rutin för hälsoundersökning – fysisk och psykisk'),
    who: { roles: ['region'], name: 'vårdcentralen' },
    does: [
      'erbjuder tid för hälsoundersökning',
      'inhämtar medicinsk journalinformation',
      'gör läkarundersökning och utfärdar läkarintyg',
      'skickar utlåtande till socialtjänsten',
      'utfärdar remiss vid identifierat behov',
    ],
    says: 'Vårdcentralen erbjuder tid, inhämtar medicinsk journalinformation, genomför hälsoundersökning och läkarundersökning, utfärdar intyg och skickar utlåtande. Vid behov bistår den socialtjänsten med tolkning.',
  },
  {
    ...role,
    id: 'vg.ansvar.folktandvarden',
    source: at('3.4.3.2 Rutin för hälsoundersökning - oral'),
    who: { roles: ['tandvard'], name: 'folktandvården' },
    does: ['är ensam om att genomföra oral hälsoundersökning inom VGR'],
    says: 'Inom VGR är det bara folktandvården som genomför oral hälsoundersökning.',
  },
  {
    ...role,
    id: 'vg.ansvar.vgr',
    source: at('3.4.1 Överföring av information och ansvar'),
    who: region,
    does: ['underrättar aktuella vårdenheter på den nya orten', 'överlämnar aktuella uppgifter och vårdplanering'],
    says: 'VGR ansvarar för att barnhälsovård, primärvård och specialistsjukvård, efter socialtjänstens information, underrättar vårdenheter på den nya orten och överlämnar aktuella uppgifter och vårdplanering.',
  },
  {
    ...role,
    id: 'vg.ansvar.fast-vardkontakt',
    source: at('3.4.6 Fast vårdkontakt'),
    who: { roles: ['region'], name: 'fast vårdkontakt' },
    does: ['är namngiven', 'finns på vårdcentralen eller inom specialistvården', 'koordinerar patientens vård'],
    says: 'Alla placerade barn och unga bedöms i Västra Götaland behöva en fast vårdkontakt, namngiven, på vårdcentralen eller inom specialistvården. Den utses i samband med att SIP upprättas.',
  },
  {
    ...role,
    id: 'vg.ansvar.nivaer',
    source: structure,
    who: {
      roles: ['utvecklingsledare', 'chef'],
      name: 'VVG, sex delregionala ledningsgrupper och lokala ledningsgrupper i varje kommun',
    },
    does: ['styr samverkan på regional, delregional och lokal nivå'],
    says: 'Samverkan styrs på regional nivå av Vårdsamverkan Västra Götaland (VVG), på delregional nivå av sex vårdsamverkansområden med var sin ledningsgrupp och på lokal nivå av ledningsgrupper i varje kommun.',
  },
  {
    ...role,
    id: 'vg.ansvar.ledningsgrupp',
    source: structure,
    who: {
      roles: ['utvecklingsledare', 'chef'],
      name: 'delregional och lokal ledningsgrupp, eller en särskild temagrupp',
    },
    does: ['driver samverkan kring barn och unga', 'främjar kunskap och kompetens', 'skapar rutiner där det behövs'],
    says: 'Ledningsgruppen på delregional och lokal nivå, eller en särskild temagrupp, har uttalat ansvar för att driva samverkan kring barn och unga, främja kompetens och skapa rutiner där det behövs.',
  },
  {
    ...role,
    id: 'vg.ansvar.lakare',
    source: at('2.2.3 Anmälningsplikt'),
    who: { roles: ['region'], name: 'läkare i offentlig och privat regi' },
    does: [
      'anmäler enligt LVM en missbrukare i behov av vård eller omedelbart omhändertagande, som inte kan få vård genom läkaren eller sjukvården',
    ],
    says: 'En läkare ska enligt LVM anmäla en missbrukare som kan antas behöva vård eller omedelbart omhändertagande, om vården inte kan ges genom läkaren själv eller i övrigt inom hälso- och sjukvården.',
  },
  {
    ...role,
    id: 'vg.ansvar.chef',
    source: at('4.3 Tvister'),
    who: { roles: ['chef'], name: 'närmaste chef med mandat' },
    does: ['löser tvister lokalt'],
    says: 'Närmaste chef med mandat att fatta beslut i frågan löser i första hand tvister lokalt.',
  },
  {
    ...role,
    id: 'vg.ansvar.privata',
    source: at('1.5 Omfattning och avgränsning'),
    who: { roles: ['region', 'rektor', 'forskolechef'], name: 'privata utförare med avtal' },
    does: ['omfattas av överenskommelsen'],
    says: 'Privata utförare som har avtal med regionen eller en kommun omfattas av överenskommelsen.',
  },
  {
    ...role,
    id: 'vg.ansvar.parter',
    source: at('1.3 Parter'),
    who: {
      roles: ['utvecklingsledare', 'chef'],
      name: 'Västra Götalandsregionen (VGR) och samtliga 49 kommuner i Västra Götalands län',
    },
    does: ['är parter i överenskommelsen'],
    says: 'Parter är Västra Götalandsregionen och samtliga kommuner i Västra Götalands län.',
  },
] as const satisfies readonly RuleDraft<'role'>[];
