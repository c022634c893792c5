import type { RuleDraft } from '../model';
import { at } from './sections';

export const validity = [
  {
    kind: 'validity',
    id: 'vp.giltighet',
    source: at('1.3 Giltighetstid'),
    dated: true,
    period: { from: '2023-05-01' },
    extension: null,
    revision: { every: 'P3Y', says: 'Revidering ska ske {vp.revidering#every} eller vid behov.' },
    whomToAsk: 'Beredningsgruppen i Nya Perspektiv',
    says: 'Överenskommelsen gäller från {vp.giltighet#from} och tills vidare. Den ska revideras {vp.revidering#every} eller vid behov. Den bygger på den gamla socialtjänstlagen.',
  },
] as const satisfies readonly RuleDraft<'validity'>[];
