import type { RuleDraft } from '../model';
import { at } from './sections';

const section = at('Kvalitetssäkring och uppföljning av ny samverkan');

export const followup = [
  {
    kind: 'followup',
    id: 'bo.uppfoljning.anvandning',
    source: section,
    nature: 'process',
    responsible: 'de lokala samverkansgrupperna',
    recipient: null,
    says: 'De lokala samverkansgrupperna ansvarar för att följa upp att och hur styrdokumentet används i verksamheterna.',
  },
  {
    kind: 'followup',
    id: 'bo.uppfoljning.revidering',
    source: section,
    nature: 'process',
    responsible: 'utbildningsförvaltningen och socialförvaltningen',
    recipient: null,
    says: 'Årlig revidering av styrdokumentet sker i samband med ordinarie kvalitetsredovisning och årsbokslut i båda förvaltningarna.',
  },
] as const satisfies readonly RuleDraft<'followup'>[];
