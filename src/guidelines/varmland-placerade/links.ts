import type { RuleDraft } from '../model';
import { at } from './sections';

export const links = [
  {
    kind: 'link',
    id: 'vp.lank.asyl',
    source: at('2.1.1 Hälsoundersökning av barn och unga som vårdas utanför det egna hemmet'),
    url: 'https://lagen.nu/2008:344',
    leadsTo: 'Lagen om hälso- och sjukvård åt asylsökande m.fl.',
    says: 'Texten länkar till lagen om hälso- och sjukvård åt asylsökande.',
  },
  {
    kind: 'link',
    id: 'vp.lank.sip',
    source: at('3.3 Samordnad individuell plan, SIP'),
    url: 'https://www.regionvarmland.se/vardgivarwebben/samverkan-avtal-och-vardval/samordnad-individuell-plan',
    leadsTo: 'Mer om samordnade individuella planer, SIP',
    says: 'Texten länkar till regionens sida om samordnad individuell plan, SIP.',
  },
  {
    kind: 'link',
    id: 'vp.lank.sams',
    source: at('4.2.1 SAMS-stödets fyra steg'),
    url: 'https://www.socialstyrelsen.se/globalassets/sharepoint-dokument/artikelkatalog/ovrigt/2021-4-7316.pdf',
    leadsTo: 'SAMS-stödet i sin helhet',
    says: 'Texten länkar till hela SAMS-stödet hos Socialstyrelsen.',
  },
  {
    kind: 'link',
    id: 'vp.lank.kontaktuppgiftsbilaga',
    source: at('2.3 En väg in till Region Värmland för hälso- och läkarundersökningar'),
    url: null,
    leadsTo: 'Kontaktuppgiftsbilagan',
    says: 'Texten hänvisar till en kontaktuppgiftsbilaga utan att adressen framgår.',
  },
  {
    kind: 'link',
    id: 'vp.lank.begaran',
    source: at('2.4 Arbetsordning för begäran och genomförande av undersökningar'),
    url: null,
    leadsTo: 'Blanketten för begäran',
    says: 'Texten hänvisar till en blankett för begäran utan att adressen framgår.',
  },
] as const satisfies readonly RuleDraft<'link'>[];
