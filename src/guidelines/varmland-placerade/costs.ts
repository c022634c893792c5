import type { RuleDraft } from '../model';
import { at } from './sections';

const examination = at('2.1.1 Hälsoundersökning av barn och unga som vårdas utanför det egna hemmet');

export const costs = [
  {
    kind: 'cost',
    id: 'vp.kostnad.halsoundersokning',
    source: examination,
    what: 'Hälsoundersökning',
    payer: null,
    says: 'Hälsoundersökningen är kostnadsfri för den enskilde.',
  },
  {
    kind: 'cost',
    id: 'vp.kostnad.utlatande',
    source: examination,
    what: 'Utlåtanden efter hälsoundersökning',
    payer: null,
    says: 'Socialförvaltningen får utan kostnad ta del av de bedömningar som görs, i form av utlåtanden.',
  },
] as const satisfies readonly RuleDraft<'cost'>[];
