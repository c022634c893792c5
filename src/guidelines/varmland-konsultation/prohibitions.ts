import type { RuleDraft } from '../model';
import * as who from './parties';
import { at, childPsychiatry, deviations, healthCare, psychologist } from './sections';

export const prohibitions = [
  {
    kind: 'prohibition',
    id: 'vk.forbud.journal',
    source: healthCare,
    who: { roles: ['region', 'bvc'], name: 'regionens verksamheter' },
    says: 'Regionens verksamheter ska inte skicka journalutskrifter, alltså utskrifter från patientjournalen, eftersom socialtjänsten oftast saknar kunskap att tolka dem.',
  },
  {
    kind: 'prohibition',
    id: 'vk.forbud.identifierande',
    source: psychologist,
    who: { roles: ['socialsekreterare', 'psykolog'], name: 'socialsekreteraren och psykologen' },
    says: 'Inga identifierande uppgifter får nämnas i en anonym psykologkonsultation: ärendet ska vara avidentifierat.',
  },
  {
    kind: 'prohibition',
    id: 'vk.forbud.pagaende-kontakt',
    source: psychologist,
    who: who.worker,
    says: 'Anonym psykologkonsultation är inte för barn som redan har en pågående kontakt inom Region Värmland.',
  },
  {
    kind: 'prohibition',
    id: 'vk.forbud.annan-kontaktvag',
    source: at('Om barnet eller annan person i barnets familj har skyddade personuppgifter'),
    who: who.everyone,
    says: 'Ingen annan kontaktväg än direkt med socialsekreteraren används när barnet eller någon i familjen har skyddade personuppgifter.',
  },
  {
    kind: 'prohibition',
    id: 'vk.forbud.personuppgifter-avvikelse',
    source: deviations,
    who: who.everyone,
    says: 'En avvikelse får inte innehålla personuppgifter: inga namn eller annat som pekar ut den enskilde.',
  },
  {
    kind: 'prohibition',
    id: 'vk.forbud.koordinator-forst',
    source: childPsychiatry,
    who: who.worker,
    says: 'Gå inte i första hand via koordinatorn när barnet redan har en behandlare på BUP.',
    reading: 'Texten säger att behandlaren kontaktas i första hand; förbudet är min omvändning.',
  },
] as const satisfies readonly RuleDraft<'prohibition'>[];
