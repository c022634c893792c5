import type { RuleDraft } from '../model';
import { at } from './sections';

const form = { kind: 'form' } as const;

export const forms = [
  {
    ...form,
    id: 'bo.blankett.checklista-anmalan',
    source: at('Vid anmälan om oro'),
    name: 'Checklista för anmälan av oro',
    from: 'förskolan eller skolan',
    to: 'mottagningsgruppen',
    fields: [],
    says: 'Använd checklistan för anmälan av oro när du anmäler skriftligt. Den är en bilaga som inte ingår i texten.',
  },
  {
    ...form,
    id: 'bo.blankett.samtycke',
    source: at('Samtycke till samverkan'),
    name: 'Blankett för vårdnadshavares samtycke till samverkan med förskolan/skolan',
    from: 'vårdnadshavare',
    to: 'ansvarig socialsekreterare',
    fields: [],
    says: 'Det finns en blankett för vårdnadshavares samtycke till samverkan med förskolan eller skolan. Den är en bilaga som inte ingår i texten.',
  },
  {
    ...form,
    id: 'bo.blankett.konsultationsdokument',
    source: at('Instruktioner till konsultationsdokumentet'),
    name: 'Konsultationsdokument enligt BBIC',
    from: 'ansvarig socialsekreterare',
    to: 'förskolechef eller rektor',
    fields: [
      'fylls i av den som har bäst kunskap om barnet',
      'i skolan: skriftligt omdöme, individuell utvecklingsplan, eventuellt åtgärdsprogram, frånvarostatistik',
      'fylls i manuellt',
      'skickas med posten',
    ],
    says: 'Konsultationsdokumentet enligt BBIC fylls i för hand av den som har bäst kunskap om barnets situation och skickas med posten till ansvarig socialsekreterare, utan bilagor.',
  },
  {
    ...form,
    id: 'bo.blankett.genomforandeplan',
    source: at('Förskolan/skolan medverkar i barnets insats'),
    name: 'BBIC:s genomförandeplan',
    from: 'socialtjänsten',
    to: 'förskolan eller skolan',
    fields: ['verksamhetens del och ansvar'],
    says: 'När förskolan eller skolan är delaktig i en insats beskrivs deras del och ansvar i BBIC:s genomförandeplan.',
  },
  {
    ...form,
    id: 'bo.blankett.plan-krankande',
    source: at('Främjande insatser'),
    name: 'Plan mot diskriminering och kränkande behandling',
    from: 'förskolan eller skolan',
    to: 'egen verksamhet',
    fields: [],
    says: 'Främjande och förebyggande insatser i förskolan och skolan regleras genom en obligatorisk plan mot diskriminering och kränkande behandling.',
  },
] as const satisfies readonly RuleDraft<'form'>[];
