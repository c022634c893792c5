import type { JourneyDraft } from '../../model';

/** The first question of every journey through väg in: what is acute cannot go that way. */
export const askAcute = <To extends string>(next: To) =>
  ({
    kind: 'question',
    rules: ['vp.forbud.akut-vag-in'],
    asks: 'Är vårdbehovet akut?',
    why: 'Akuta behov kan av patientsäkerhetsskäl inte hanteras genom väg in.',
    choices: [
      { id: 'nej', label: 'Nej', next },
      { id: 'ja', label: 'Ja, eller jag är osäker', next: 'akut' },
    ],
  }) as const satisfies JourneyDraft['steps'][string];

/** Where the acute leads. The text says only that väg in is not the way, not which way is. */
export const acuteWay = {
  says: 'Använd vårdens akuta vägar, inte väg in',
  rules: ['vp.forbud.akut-vag-in'],
  acute: true,
  now: [
    'Ring {nat.larm} om det är fara för liv eller hälsa.',
    'Kontakta annars vården den väg ni har för akuta behov.',
  ],
  mustNot: ['Skicka inte det akuta behovet till väg in.', 'Vänta inte på en tid för undersökningen.'],
  contacts: ['nat.larm'],
  then: 'Överenskommelsen säger inte vilken akut väg som gäller. Undersökningen kan begäras när det akuta är omhändertaget.',
  next: [],
} as const satisfies JourneyDraft['outcomes'][string];
