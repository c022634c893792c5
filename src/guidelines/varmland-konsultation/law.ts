import type { RuleDraft } from '../model';
import { intro } from './sections';

const current = { kind: 'law', source: intro, edition: 'current', successor: null } as const;

export const law = [
  {
    ...current,
    id: 'vk.lag.samverkan-sol',
    act: 'socialtjänstlagen (SoL)',
    sfs: '2025:400',
    paragraph: '18 kap. 6 §',
    says: 'Ansvaret att samverka kring barn som far illa är gemensamt för socialtjänst, förskola, skola och hälso- och sjukvård, enligt {vk.lag.samverkan-sol}.',
  },
  {
    ...current,
    id: 'vk.lag.samverkan-hsl',
    act: 'hälso- och sjukvårdslagen (HSL)',
    sfs: '2017:30',
    paragraph: '16 kap.',
    says: 'Ansvaret att samverka kring barn som far illa står också i {vk.lag.samverkan-hsl}. Texten anger bara kapitlet.',
  },
  {
    ...current,
    id: 'vk.lag.tandvard',
    act: 'tandvårdslagen',
    sfs: '1985:125',
    paragraph: '7 §',
    says: 'Konsultation med tandvården bygger på tandvårdens ansvar för regelbundna kontroller av barnets tandhälsa enligt {vk.lag.tandvard}.',
  },
  {
    ...current,
    id: 'vk.lag.sakkunniga',
    act: 'socialtjänstlagen (SoL)',
    sfs: '2025:400',
    paragraph: '20 kap. 5 §',
    says: 'Socialtjänsten har rätt att ta hjälp av sakkunniga i en utredning om barnets behov av skydd eller stöd, och att ta de kontakter som behövs, enligt {vk.lag.sakkunniga}.',
  },
  {
    ...current,
    id: 'vk.lag.uppgiftsskyldighet',
    edition: 'unnamed',
    act: null,
    sfs: null,
    paragraph: null,
    says: 'Personal i förskola, skola, hälso- och sjukvård och tandvård är skyldig att lämna uppgifter av betydelse för utredningen vid begäran. Texten anger ingen paragraf för skyldigheten (lagen är ej angiven).',
  },
  {
    ...current,
    id: 'vk.lag.lvu',
    act: 'lagen med särskilda bestämmelser om vård av unga (LVU)',
    sfs: '1990:52',
    paragraph: null,
    says: 'Ansökan om tvångsvård görs enligt {vk.lag.lvu}.',
  },
] as const satisfies readonly RuleDraft<'law'>[];
