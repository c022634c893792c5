import type { RuleDraft } from '../model';
import { at, secrecy } from './sections';

export const ages = [
  {
    kind: 'age',
    id: 'vg.alder.malgrupp',
    source: at('1.4 Målgrupp'),
    from: 0,
    to: 20,
    wholeGuideline: true,
    says: 'Överenskommelsens målgrupp är alla barn och unga {#ages} som behöver samordnade insatser från VGR och kommunerna.',
  },
  {
    kind: 'age',
    id: 'vg.alder.informeras',
    source: secrecy,
    from: 0,
    to: 17,
    says: 'Barn {#ages} ska informeras. Huvudregeln är att vårdnadshavaren utövar barnets befogenheter.',
  },
  {
    kind: 'age',
    id: 'vg.alder.fullmakt',
    source: at('3.4.7 Mandat att påkalla sjukvård och närvara vid vårdtillfället'),
    from: 0,
    to: 17,
    says: 'Fullmakt vid LVU gäller minderåriga, {#ages}.',
  },
] as const satisfies readonly RuleDraft<'age'>[];
