import type { AnswerUnitDraft } from '../../model';

/** Värmland's texts do not say how concern is reported; the answer says so, and what does hold. */
export const oro = [
  {
    id: 'vk.oro.anmala',
    rules: ['vk.lag.samverkan-sol'],
    asks: [
      'Hur anmäler jag oro för ett barn i Värmland?',
      'hur gör man en orosanmälan i karlstad',
      'orosanmälan vart ringer jag värmland',
      'anmäla till soc hur',
      'vi på förskolan är oroliga för ett barn och vill anmäla',
      'orosanmalan telefon karlstad',
      'måste jag anmäla oro för ett barn',
      'anmälningsplikt skola värmland',
      'göra en oro var skickar jag den',
      'jag jobbar på bvc och misstänker att ett barn far illa vem kontaktar jag',
      'How do I report concern for a child in Värmland?',
    ],
    answer:
      'Anmäl din oro genast till socialtjänsten i barnets kommun. Ring kommunens växel, andra tider socialjouren. Värmlands riktlinjer beskriver inte hur en orosanmälan görs. Att den ska göras genast står i socialtjänstlagen, så som Västra Götalands överenskommelse återger den.',
    facts: [
      'Jag skickar ingen anmälan åt dig.',
      'Är barnet i fara nu: ring {nat.larm} först.',
      'En konsultation, ett SIP-möte eller ett elevhälsomöte ersätter inte anmälan.',
    ],
    stance: 'silent',
    roles: [],
    next: [],
  },
] as const satisfies readonly AnswerUnitDraft[];
