import type { RuleDraft } from '../model';
import { at, psychologist } from './sections';

export const ages = [
  {
    kind: 'age',
    id: 'vk.alder.barn',
    source: at('Målgrupp'),
    from: 0,
    to: 17,
    wholeGuideline: true,
    says: 'Med barn menas i riktlinjen den som ännu inte fyllt {#until}, alltså barn {#ages}.',
  },
  {
    kind: 'age',
    id: 'vk.alder.barn-familjestod',
    source: psychologist,
    from: 0,
    to: 5,
    says: 'Bokning hos Barn- och familjestöd gäller barn {vk.alder.barn-familjestod}.',
  },
  {
    kind: 'age',
    id: 'vk.alder.forsta-linjen',
    source: psychologist,
    from: 6,
    to: 17,
    says: 'Bokning hos första linjen gäller barn {vk.alder.forsta-linjen}.',
  },
] as const satisfies readonly RuleDraft<'age'>[];
