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
    revision: { every: 'P3Y', says: 'Revidering ska ske vart tredje år eller vid behov.' },
    whomToAsk: 'Beredningsgruppen i Nya Perspektiv',
    says: 'Överenskommelsen gäller från den dag som texten anger och tills vidare. Den ska revideras vart tredje år eller vid behov. Den bygger på den gamla socialtjänstlagen.',
  },
] as const satisfies readonly RuleDraft<'validity'>[];
