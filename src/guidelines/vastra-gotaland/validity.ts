import type { RuleDraft } from '../model';
import { validitySection } from './sections';

export const validity = [
  {
    kind: 'validity',
    id: 'vg.giltighet',
    source: validitySection,
    dated: true,
    period: { from: '2021-01-01', to: '2023-12-31' },
    extension: {
      by: 'P2Y',
      unless: 'någon part skriftligen sagt upp den senast {vg.uppsagning} innan giltighetstiden går ut',
    },
    revision: null,
    whomToAsk: 'Vårdsamverkan Västra Götaland',
    says: 'Överenskommelsen gäller från {#from} till {#to}. Har ingen part sagt upp den senast {vg.uppsagning} i förväg förlängs den {vg.forlangning}, alltså som längst till {#until}. Om den har förlängts eller ersatts framgår inte av texten.',
  },
] as const satisfies readonly RuleDraft<'validity'>[];
