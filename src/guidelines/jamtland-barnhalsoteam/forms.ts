import type { RuleDraft } from '../model';
import { consentForm, protectedChildren } from './sections';

export const forms = [
  {
    kind: 'form',
    id: 'ja.blankett.samtycke',
    source: consentForm,
    name: 'Samtycke till samverkan och informationsutbyte - Barnhälsoteam',
    from: 'vårdnadshavaren',
    to: 'verksamheterna som är kryssade',
    fields: [
      'Förskola',
      'Grundskola',
      'BVC-Hälsocentral',
      'Individ- och familjeomsorgen',
      'barnets uppgifter',
      'vårdnadshavares underskrift och datum',
      'samtycke inhämtat av',
      'giltigt från och med till och med',
      'överföring vid flytt, ja eller nej',
    ],
    says: 'Samtyckesblanketten har kryss för förskola, grundskola, BVC-hälsocentral och individ- och familjeomsorg, barnets och vårdnadshavares uppgifter, vem som inhämtat samtycket, giltighetstid och om information får överföras vid flytt.',
  },
  {
    kind: 'form',
    id: 'ja.blankett.handlingsplan',
    source: protectedChildren,
    name: 'Handlingsplan för skyddade personuppgifter eller hemlig vistelseort',
    from: 'socialtjänst och skola',
    to: 'polisen, som bör förvara en plan',
    fields: ['lokala rutiner'],
    says: 'Handlingsplanen för skyddade personuppgifter eller hemlig vistelseort är underlag för socialtjänst och skola för det enskilda barnet. Lokala rutiner ska finnas och en plan bör förvaras hos polisen.',
  },
] as const satisfies readonly RuleDraft<'form'>[];
