import type { RuleDraft } from '../model';
import { at, consentForm } from './sections';

const team = {
  kind: 'prohibition',
  who: { roles: ['forskolechef', 'bvc', 'socialsekreterare', 'elevhalsa'], name: 'barnhälsoteamets deltagare' },
} as const;

export const prohibitions = [
  {
    ...team,
    id: 'ja.forbud.vardnadshavare-deltar-inte',
    source: at('2.6 Samordnad individuell plan (SIP)'),
    says: 'Vårdnadshavare och barn deltar inte i barnhälsoteamets möten.',
  },
  {
    ...team,
    id: 'ja.forbud.inte-sip',
    source: at('2.6 Samordnad individuell plan (SIP)'),
    says: 'Barnhälsoteamet är inte ett forum för SIP.',
  },
  {
    ...team,
    id: 'ja.forbud.identifierat',
    source: at('2.5 Individnivå'),
    says: 'Inget identifierat ärende tas upp utan samtycke från vårdnadshavare.',
  },
  {
    ...team,
    id: 'ja.forbud.remiss',
    source: at('2.2 Syfte med barnhälsoteam'),
    says: 'Ingen remiss till specialistklinik utan vårdnadshavares samtycke.',
  },
  {
    ...team,
    id: 'ja.forbud.utanfor-lanet',
    source: consentForm,
    says: 'Ingen överföring till ett barnhälsoteam utanför länet med detta samtycke.',
    reading: 'Blanketten nämner bara överföring inom länet.',
  },
  {
    ...team,
    id: 'ja.forbud.langre-an',
    source: consentForm,
    says: 'Samtycket får inte gälla längre än {ja.samtycke.langst}.',
  },
  {
    ...team,
    id: 'ja.forbud.restriktivt',
    source: at('2.8 Samtycke och sekretess'),
    says: 'En sekretessbrytande regel ska användas restriktivt, inte som vana.',
  },
  {
    ...team,
    id: 'ja.forbud.bara-viktigt',
    source: consentForm,
    says: 'Lämna bara aktuell, viktig information, inte annat om barnet.',
  },
  {
    ...team,
    id: 'ja.forbud.hindra-inte',
    source: at('2.1 Barnhälsoteam i Jämtlands län'),
    says: 'Olika förutsättningar och långa avstånd får inte hindra barnets stöd eller parternas samverkan.',
  },
] as const satisfies readonly RuleDraft<'prohibition'>[];
