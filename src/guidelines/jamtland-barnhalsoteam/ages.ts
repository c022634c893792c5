import type { RuleDraft } from '../model';
import { at, introduction } from './sections';

export const ages = [
  {
    kind: 'age',
    id: 'ja.alder.malgrupp',
    source: introduction,
    from: 1,
    to: 6,
    wholeGuideline: true,
    says: 'Riktlinjens målgrupp är barn {#ages}.',
  },
  {
    kind: 'age',
    id: 'ja.alder.tillganglig',
    source: at('2.2 Syfte med barnhälsoteam'),
    from: 0,
    to: 6,
    says: 'Barnhälsoteamet ska vara en tillgänglig resurs för samtliga barn {#ages} med behov av stöd, även barn som inte börjat förskolan.',
  },
  {
    kind: 'age',
    id: 'ja.alder.jamtbus',
    source: at('1.1 JÄMTBUS'),
    from: 0,
    to: 20,
    says: 'JÄMTBUS gäller barn och unga {#ages}.',
  },
] as const satisfies readonly RuleDraft<'age'>[];
