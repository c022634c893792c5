import type { RuleDraft } from '../model';
import { at } from './sections';

export const links = [
  {
    kind: 'link',
    id: 'bo.lank.resursenheten',
    source: at('Resursenhetens serviceinsatser'),
    url: 'http://helgonet.botkyrka.se/forvaltningar/soc/-resursenhetenre/',
    leadsTo: 'Resursenhetens insatser',
    says: 'Texten länkar till resursenhetens insatser på kommunens interna nät.',
  },
  {
    kind: 'link',
    id: 'bo.lank.bbic',
    source: at('Fakta Barns behov i centrum (BBIC)'),
    url: 'http://www.socialstyrelsen.se/barnochfamilj/bbic',
    leadsTo: 'Socialstyrelsen om BBIC',
    says: 'Texten länkar till Socialstyrelsens sida om BBIC.',
  },
] as const satisfies readonly RuleDraft<'link'>[];
