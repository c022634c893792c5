import type { RuleDraft } from '../model';
import { at } from './sections';

export const validity = [
  {
    kind: 'validity',
    id: 'bo.giltighet',
    source: at('Kvalitetssäkring och uppföljning av ny samverkan'),
    dated: false,
    period: {},
    extension: null,
    revision: { every: null, says: 'Styrdokumentet revideras årligen.' },
    whomToAsk: 'socialförvaltningen eller utbildningsförvaltningen i Botkyrka',
    says: 'Styrdokumentet är odaterat. Uppdraget kom i flerårsplanen 2008–2011 och texten hänvisar till den gamla socialtjänstlagen. Det revideras årligen.',
  },
] as const satisfies readonly RuleDraft<'validity'>[];
