import type { RuleDraft } from '../model';
import { at, reception, school, worker } from './sections';

const not = { kind: 'prohibition' } as const;

export const prohibitions = [
  {
    ...not,
    id: 'bo.forbud.informera-foraldrar',
    source: at('Vid akut oro för ett barn gäller följande'),
    who: school,
    says: 'Informera inte föräldrarna i det akuta skedet om att ni har anmält.',
  },
  {
    ...not,
    id: 'bo.forbud.namn-i-konsultation',
    source: at('Konsultation vid oro'),
    who: school,
    says: 'Inga identifierande uppgifter i en anonym konsultation: inget namn och inget som kan identifiera barnet.',
  },
  {
    ...not,
    id: 'bo.forbud.bilagor',
    source: at('Instruktioner till konsultationsdokumentet'),
    who: school,
    says: 'Skicka inga bilagor till konsultationsdokumentet, inte heller åtgärdsprogram.',
  },
  {
    ...not,
    id: 'bo.forbud.beslut-utan-samtycke',
    source: at('Socialtjänsten återkopplar till förskolan/skolan'),
    who: worker,
    says: 'Ingen information om beslut till förskolan eller skolan utan samtycke från föräldrarna.',
  },
  {
    ...not,
    id: 'bo.forbud.bara-avslutad',
    source: at('Socialtjänsten återkopplar till förskolan/skolan'),
    who: worker,
    says: 'Utan samtycke efter utredningen: säg enbart att utredningen är avslutad.',
  },
  {
    ...not,
    id: 'bo.forbud.registrera-serviceinsats',
    source: at('Fakta serviceinsatser'),
    who: { roles: ['chef'], name: 'resursenheten' },
    says: 'En serviceinsats registreras inte i socialregistret, dokumenteras inte och följs inte upp.',
  },
  {
    ...not,
    id: 'bo.forbud.anmalningsmote-akut',
    source: at('Gemensam planering av anmälningsmöte'),
    who: reception,
    says: 'Inget gemensamt anmälningsmöte vid akut oro.',
  },
  {
    ...not,
    id: 'bo.forbud.vuxen-utan-samtycke',
    source: at('Föräldrar och barn'),
    who: school,
    says: 'Uppgifter om ungdomar {bo.alder.samtycke-vuxen} lämnas inte ut utan samtycke.',
  },
  {
    ...not,
    id: 'bo.forbud.betydande-men',
    source: at('Föräldrar och barn'),
    who: school,
    says: 'Lämna inte uppgiften till vårdnadshavare om barnet kan antas lida betydande men av det.',
  },
] as const satisfies readonly RuleDraft<'prohibition'>[];
