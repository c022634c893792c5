import type { RuleDraft } from '../model';
import { at } from './sections';

const question = {
  kind: 'followup',
  nature: 'question',
  source: at('3. Uppföljning av riktlinjen'),
  responsible: 'kommunen',
  recipient: 'den regionala samverkansarenan L-IFO',
} as const;

export const followup = [
  { ...question, id: 'ja.uppfoljning.implementerad', says: 'Har kommunen implementerat riktlinjen?' },
  { ...question, id: 'ja.uppfoljning.bildats', says: 'Har lokala barnhälsoteam bildats?' },
  { ...question, id: 'ja.uppfoljning.moten', says: 'Har möten skett?' },
  { ...question, id: 'ja.uppfoljning.antal', says: 'Hur många möten har hållits?' },
  { ...question, id: 'ja.uppfoljning.deltagit', says: 'Vilka har deltagit?' },
  { ...question, id: 'ja.uppfoljning.fungerat', says: 'Hur har det fungerat?' },
  { ...question, id: 'ja.uppfoljning.effekt', says: 'Vilken effekt har teamen gett?' },
  { ...question, id: 'ja.uppfoljning.exempel', says: 'Exempel på frågor som har avhandlats.' },
  { ...question, id: 'ja.uppfoljning.forbattras', says: 'Vad kan förbättras?' },
  {
    kind: 'followup',
    nature: 'development',
    id: 'ja.lokala-dokument',
    source: at('1.1 JÄMTBUS'),
    responsible: 'kommunerna',
    recipient: null,
    says: 'Mål: kommunerna ska även ha lokala samverkansdokument, lokala JÄMTBUS.',
  },
] as const satisfies readonly RuleDraft<'followup'>[];
