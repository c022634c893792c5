import type { RuleDraft } from '../model';
import { VVG } from './parties';
import { at, validitySection } from './sections';

const yearly = {
  kind: 'followup',
  nature: 'indicator',
  source: at('4.4 Uppföljning'),
  responsible: 'de delregionala vårdsamverkansgrupperna',
  recipient: VVG,
} as const;
const development = {
  kind: 'followup',
  nature: 'development',
  source: at('5. Gemensamma utvecklingsområden'),
  responsible: 'parterna',
  recipient: null,
} as const;

export const followup = [
  {
    ...yearly,
    nature: 'process',
    id: 'vg.uppfoljning.rapport',
    says: 'Årlig uppföljning sker i samband med att de delregionala grupperna lämnar rapport till VVG om Hälso- och sjukvårdsavtalet.',
  },
  { ...yearly, id: 'vg.uppfoljning.implementering', says: 'Genomförda implementeringsåtgärder.' },
  { ...yearly, id: 'vg.uppfoljning.foljsamhet', says: 'Följsamhet till överenskommelsen.' },
  { ...yearly, id: 'vg.uppfoljning.antal-sip', says: 'Antal SIP.' },
  { ...yearly, id: 'vg.uppfoljning.avvikelser', says: 'Rapporterade avvikelser.' },
  { ...yearly, id: 'vg.uppfoljning.tvister', says: 'Rapporterade tvister.' },
  {
    ...yearly,
    nature: 'process',
    source: validitySection,
    id: 'vg.uppfoljning.forsta-aret',
    says: 'Uppföljning ska ske efter {vg.uppfoljning.efter-ett-ar}.',
  },
  {
    ...yearly,
    nature: 'process',
    id: 'vg.uppfoljning.oversyn',
    says: 'Ingående översyn {vg.oversyn} vid förlängning, inför en ny överenskommelse.',
  },
  {
    kind: 'followup',
    nature: 'deviation',
    id: 'vg.avvikelse.vag',
    source: at('4.2 Avvikelser och kvalitetsutveckling'),
    responsible: 'varje verksamhet',
    recipient: VVG,
    says: 'Avvikelser rapporteras enligt länsgemensam rutin, se länken. Avvikelser på systemnivå rapporteras till VVG, med årlig sammanställning och analys.',
  },
  {
    kind: 'followup',
    nature: 'process',
    id: 'vg.avvikelse.ledningssystem',
    source: at('4.2 Avvikelser och kvalitetsutveckling'),
    responsible: 'varje verksamhet',
    recipient: null,
    says: 'Varje verksamhet ska ha ledningssystem för systematiskt kvalitetsarbete. Detaljerade rutiner bör tas fram för hur avvikelser hanteras och analyseras.',
  },
  {
    kind: 'followup',
    nature: 'dispute',
    id: 'vg.tvist',
    source: at('4.3 Tvister'),
    responsible: 'närmaste chef',
    recipient: 'de delregionala vårdsamverkansområdena',
    says: 'Tvister löses lokalt av närmaste chef, annars skyndsamt i linjen, sedan enligt delregionala rutiner. Parterna kommer omgående överens om tillfällig ansvarsfördelning.',
  },
  {
    ...development,
    id: 'vg.utveckling.kommunikation',
    says: 'Säkrare och bättre kommunikationsvägar mellan förskola, skola, socialtjänst och vård. SAMSA bör utvecklas så att alla parter får tillgång, även skolan.',
  },
  {
    ...development,
    id: 'vg.utveckling.samordning',
    says: 'Se över ytterligare regional samordning och stärka samverkan på strukturell nivå.',
  },
  {
    ...development,
    id: 'vg.utveckling.hvb',
    says: 'Utreda samverkan kring upphandling av HVB-platser och tydliggöra ansvaret för HSL-insatser vid placeringar.',
  },
  { ...development, id: 'vg.utveckling.lvu', says: 'Utarbeta en standard för läkarundersökning inför LVU.' },
  {
    ...development,
    id: 'vg.utveckling.sis',
    says: 'Utarbeta rutiner för SiS, VGR och kommunerna om ansvaret för hälsoundersökningar.',
  },
] as const satisfies readonly RuleDraft<'followup'>[];
