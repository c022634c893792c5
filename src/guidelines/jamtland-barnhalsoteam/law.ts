import type { RuleDraft } from '../model';
import { at, consentForm, protectedChildren } from './sections';

const secrecy = at('2.8 Samtycke och sekretess');
const current = { kind: 'law', edition: 'current', successor: null } as const;
const oldAct = { kind: 'law', edition: 'old-act', successor: null, act: 'socialtjänstlagen', sfs: '2001:453' } as const;

export const law = [
  {
    ...current,
    id: 'ja.lag.lvu',
    source: secrecy,
    act: 'lagen om särskilda bestämmelser om vård av unga (LVU)',
    sfs: '1990:52',
    paragraph: null,
    says: 'Samtycke behöver inte inhämtas för barn placerade enligt {#full}.',
  },
  {
    ...oldAct,
    id: 'ja.lag.sol',
    source: secrecy,
    paragraph: null,
    says: 'Placering i familjehem sker enligt {#full}.',
  },
  {
    ...oldAct,
    id: 'ja.lag.sol-14-1',
    source: protectedChildren,
    paragraph: '14 kap. 1 §',
    says: 'Anmälningsplikten står i {#full}. Den nya lagens nummer framgår inte av riktlinjerna.',
  },
  {
    ...current,
    id: 'ja.lag.osl-12-2',
    source: consentForm,
    act: 'offentlighets- och sekretesslagen (OSL)',
    sfs: '2009:400',
    paragraph: '12 kap. 2 §',
    says: 'Eftergift av sekretess, utbyte av information utan hinder av den, sker enligt {#full}.',
    reading: 'Blanketten skriver lagens nummer fel på ett ställe och rätt på ett annat.',
  },
  {
    ...current,
    id: 'ja.lag.osl',
    source: consentForm,
    act: 'offentlighets- och sekretesslagen (OSL)',
    sfs: '2009:400',
    paragraph: null,
    says: 'Utlämnande utan samtycke mellan vissa myndigheter regleras i {#full}.',
  },
  {
    ...current,
    id: 'ja.lag.fb-6-11',
    source: consentForm,
    act: 'föräldrabalken',
    sfs: null,
    paragraph: '6 kap. 11 §',
    says: 'Vårdnadshavarens rätt och skyldighet att bestämma i barnets personliga angelägenheter, bestämmanderätten, framgår av {#full}.',
  },
] as const satisfies readonly RuleDraft<'law'>[];
