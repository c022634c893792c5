import type { RuleDraft } from '../model';
import { followingUp } from './sections';

export const validity = [
  {
    kind: 'validity',
    id: 'vk.giltighet',
    source: followingUp,
    dated: false,
    period: {},
    extension: null,
    revision: {
      every: null,
      says: 'Revidering planeras inom strategiska utvecklingsgruppen för barn och unga och kan ske tidigare vid behov. Hur ofta säger texten inte.',
    },
    whomToAsk: 'utvecklingsledare på FoU Välfärd Värmland eller Region Värmland',
    says: 'Riktlinjen har inget datum, ingen version och ingen sista giltighetsdag i texten. Den hänvisar till den nya socialtjänstlagen.',
  },
] as const satisfies readonly RuleDraft<'validity'>[];
