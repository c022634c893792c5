import type { RuleDraft } from '../model';
import { everyone, region } from './parties';
import { at, secrecy, sip } from './sections';

const not = { kind: 'prohibition', who: everyone } as const;

export const prohibitions = [
  {
    ...not,
    id: 'vg.forbud.sip-ersatter-inte',
    source: sip,
    says: 'Deltagande i SIP ersätter inte skyldigheten att göra orosanmälan.',
  },
  {
    ...not,
    id: 'vg.forbud.kompetensomrade',
    source: at('2.1 Huvudmännens ansvar'),
    says: 'En kommun eller region får inte utföra uppgifter utanför sitt kompetensområde eller överskrida sina befogenheter.',
  },
  {
    ...not,
    id: 'vg.forbud.generellt-samtycke',
    source: secrecy,
    says: 'Inget generellt samtycke: det får bara avse särskilt angivna situationer.',
  },
  {
    ...not,
    id: 'vg.forbud.avsta-kallelse',
    source: sip,
    says: 'Den som är kallad till SIP får inte bara avstå. Verksamheten ska hitta rätt instans inom huvudmannen, annars själv delta.',
  },
  {
    ...not,
    who: region,
    id: 'vg.forbud.avgift',
    source: at('3.4.3 Hälsoundersökning – fysisk, psykisk och oral'),
    says: 'Ingen avgift för undersökning och intyg tas ut av kommun eller patient.',
  },
  {
    ...not,
    who: { roles: ['tandvard', 'region'], name: 'vården' },
    id: 'vg.forbud.listning',
    source: at('3.4.1 Överföring av information och ansvar'),
    says: 'Listning kan inte göras utanför hemregionen, bara inom den och med avtalade leverantörer.',
  },
  {
    ...not,
    id: 'vg.forbud.barnet-i-klam',
    source: at('4.3 Tvister'),
    says: 'Barnet eller den unge får inte komma i kläm när parterna tvistar. Vård och omsorg ska alltid säkerställas.',
  },
] as const satisfies readonly RuleDraft<'prohibition'>[];
