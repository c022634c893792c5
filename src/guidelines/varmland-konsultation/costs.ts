import type { RuleDraft } from '../model';
import { at } from './sections';

const costsSection = at('Kostnader');

export const costs = [
  {
    kind: 'cost',
    id: 'vk.kostnad.insatser',
    source: costsSection,
    what: 'Åtaganden och insatser inom förskola, skola, hälso- och sjukvård och folktandvård',
    payer: null,
    says: 'Förskolans, skolans, hälso- och sjukvårdens och folktandvårdens åtaganden och insatser är kostnadsfria för socialtjänsten, med hänsyn till barnets rätt till skolgång och vård.',
  },
  {
    kind: 'cost',
    id: 'vk.kostnad.utlatande',
    source: costsSection,
    what: 'Skriftliga utlåtanden till socialtjänsten',
    payer: null,
    says: 'Också skriftliga utlåtanden är kostnadsfria för socialtjänsten.',
  },
] as const satisfies readonly RuleDraft<'cost'>[];
