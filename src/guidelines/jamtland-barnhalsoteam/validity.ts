import type { RuleDraft } from '../model';
import { introduction } from './sections';

export const validity = [
  {
    kind: 'validity',
    id: 'ja.giltighet',
    source: introduction,
    dated: false,
    period: {},
    extension: null,
    revision: { every: null, says: 'Riktlinjen ska följas upp årligen. Någon revidering anges inte.' },
    whomToAsk: 'den regionala samverkansarenan L-IFO',
    says: 'Riktlinjen är odaterad och har ingen giltighetstid. Den följs upp årligen. Den hänvisar till den gamla socialtjänstlagen.',
  },
] as const satisfies readonly RuleDraft<'validity'>[];
