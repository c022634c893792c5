import type { RuleDraft } from '../model';
import { at } from './sections';

export const links = [
  {
    kind: 'link',
    id: 'ja.lank.jamtbus',
    source: at('2.1 Barnhälsoteam i Jämtlands län'),
    url: 'http://www.regionjh.se/politikochinsyn/samverkankommunregion/avtaloverenskommelser/barnochunga',
    leadsTo: 'JÄMTBUS-överenskommelsen',
    says: 'Information om respektive verksamhets uppdrag finns i JÄMTBUS-överenskommelsen, som texten länkar till.',
  },
] as const satisfies readonly RuleDraft<'link'>[];
