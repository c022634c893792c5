import type { RuleDraft } from '../model';
import { at } from './sections';

const order = at('2.4 Arbetsordning för begäran och genomförande av undersökningar');

export const forms = [
  {
    kind: 'form',
    id: 'vp.blankett.begaran',
    source: order,
    name: 'Begäran om hälsoundersökning eller läkarundersökning',
    from: 'socialsekreteraren',
    to: 'Region Värmlands väg in',
    fields: ['komplett ifylld, skriftlig'],
    says: 'Begäran om hälso- eller läkarundersökning ska vara skriftlig och komplett ifylld. Blanketten finns bakom en länk som texten inte visar.',
  },
  {
    kind: 'form',
    id: 'vp.blankett.utlatande',
    source: order,
    name: 'Utlåtande efter undersökning',
    from: 'Region Värmland',
    to: 'ansvarig socialsekreterare',
    fields: ['fortsatt vårdbehov'],
    says: 'Utlåtandet skickas efter genomförd undersökning. Ett fortsatt vårdbehov ska framgå.',
  },
  {
    kind: 'form',
    id: 'vp.blankett.sams',
    source: at('4.2 Arbetsordning vid placering utanför hemmet, enligt SAMS-stödet'),
    name: 'SAMS checklista ett och två, uppföljningsfrågor och beskrivning av placeringsformer',
    from: 'socialtjänsten',
    to: 'skolan',
    fields: [
      'checklista inför placering',
      'checklista inför avslut',
      'uppföljningsfrågor',
      'beskrivning av placeringsformer',
    ],
    link: 'vp.lank.sams',
    says: 'SAMS-stödet har checklistor, uppföljningsfrågor och en beskrivning av placeringsformer. Innehållet i dem står i stödet, inte i överenskommelsen.',
  },
] as const satisfies readonly RuleDraft<'form'>[];
