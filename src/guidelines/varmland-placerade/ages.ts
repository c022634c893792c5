import type { RuleDraft } from '../model';
import { at } from './sections';

const examination = at('2.1.1 Hälsoundersökning av barn och unga som vårdas utanför det egna hemmet');
const consentSection = at('2.2 Inhämtning av samtycke för hälso- och läkarundersökningar');

export const ages = [
  {
    kind: 'age',
    id: 'vp.alder.malgrupp',
    source: at('1.1 Syfte och målgrupp'),
    from: 0,
    to: 20,
    wholeGuideline: true,
    says: 'Överenskommelsens målgrupp är barn och unga {#ages} som vårdas utanför det egna hemmet.',
  },
  {
    kind: 'age',
    id: 'vp.alder.tandvard-barn',
    source: examination,
    from: 0,
    to: 17,
    says: 'För tandvård åt barn {#ages} kontaktas Hälsoodontologiska enheten.',
  },
  {
    kind: 'age',
    id: 'vp.alder.tandvard-unga',
    source: examination,
    from: 18,
    to: 20,
    says: 'För tandvård åt unga {#ages} kontaktas respektive folktandvårdsklinik.',
  },
  {
    kind: 'age',
    id: 'vp.alder.eget-samtycke',
    source: consentSection,
    from: 15,
    to: null,
    says: 'Tumregeln är att barns eget samtycke är tillräckligt {#ages}. Någon specifik åldersgräns finns inte.',
  },
  {
    kind: 'age',
    id: 'vp.alder.unga-vuxna',
    source: consentSection,
    from: 18,
    to: 20,
    says: 'Unga {#ages} lämnar samtycke direkt, som den enskilde.',
  },
] as const satisfies readonly RuleDraft<'age'>[];
