import type { AnswerDraft } from './draft';

/** Who pays. */
export const costs: readonly AnswerDraft[] = [
  {
    id: 'vk.pris.utlatande',
    rules: ['vk.kostnad.utlatande'],
    asks: [
      'kostar ett utlåtande något för socialtjänsten',
      'får vi fakturera soc för ett skriftligt utlåtande',
      'kan regionen ta betalt för utlåtandet',
      'faktura utlåtande barnläkare',
      'vad tar skolan betalt för ett utlåtande',
      'läkaren skickade räkning för intyget till soc, är det rätt',
      'pris skriftligt utlåtande',
      'vem betalar utlåtandet',
      'kosnad utlåtande tandvård',
      'does social services pay for written statements',
    ],
    answer: 'Nej. Skriftliga utlåtanden till socialtjänsten är kostnadsfria för socialtjänsten.',
    facts: ['Det gäller förskola, skola, hälso- och sjukvård och folktandvård.'],
    stance: 'states',
    roles: [],
    next: [{ type: 'ask', unit: 'vk.pris.insatser', label: 'Andra insatser' }],
  },
  {
    id: 'vk.pris.insatser',
    rules: ['vk.kostnad.insatser', 'vk.kostnad.utlatande'],
    asks: [
      'vad kostar vårdens och skolans insatser för socialtjänsten',
      'är konsultationerna gratis för soc',
      'kostnader konsultation riktlinje',
      'ska socialtjänsten betala för samtalet med bup',
      'kostar anonym psykologkonsultation något',
      'får vi ta timdebitering när soc konsulterar oss',
      'varför är insatserna kostnadsfria',
      'avgift konsultation skola vård tandvård',
      'vad kostar det att konsultera tandvarden',
      'are consultations free of charge for social services',
    ],
    answer:
      'Inget. Alla åtaganden och insatser inom förskola, skola, hälso- och sjukvård och folktandvård är kostnadsfria för socialtjänsten, också skriftliga utlåtanden. Skälet är barnets rätt till skolgång och hälso- och sjukvård.',
    facts: ['Privat tandvård och privat vård nämns inte.'],
    stance: 'states',
    roles: [],
    next: [{ type: 'ask', unit: 'vk.pris.utlatande', label: 'Skriftliga utlåtanden' }],
  },
];
