import type { RuleDraft } from '../model';
import { at } from './sections';

export const costs = [
  {
    kind: 'cost',
    id: 'vg.kostnad.undersokning',
    source: at('3.4.3 Hälsoundersökning – fysisk, psykisk och oral'),
    what: 'Undersökning och intyg',
    payer: 'VGR',
    says: 'VGR har kostnadsansvaret för undersökning och intyg. Ingen avgift tas ut av kommunen eller patienten.',
  },
  {
    kind: 'cost',
    id: 'vg.kostnad.placering',
    source: at('3.1 Samordningsansvar'),
    what: 'Kostnadsfördelning vid placering',
    payer: 'enligt en annan överenskommelse',
    says: 'I anslutning till en placering görs i tillämpliga fall en överenskommelse om kostnadsfördelning, enligt överenskommelsen om personer med psykisk funktionsnedsättning och missbruk.',
  },
] as const satisfies readonly RuleDraft<'cost'>[];
