import type { JourneyDraft } from '../../model';

/** Telling all parents of the support there is: when, with what, and without noting any family. */
export const tellingParents = {
  id: 'bo.foraldrar',
  version: 1,
  name: 'Informera föräldrar om stöd',
  words: ['informera föräldrar', 'föräldrastöd', 'terminsstart', 'inskrivning'],
  about: 'När ni informerar, med vilket material, och om vilket stöd.',
  roles: ['rektor', 'forskolechef'],
  rule: 'bo.rutin.informera-foraldrar',
  start: 'nar',
  steps: {
    nar: {
      kind: 'question',
      rules: ['bo.rutin.informera-foraldrar'],
      asks: 'När ska ni informera?',
      why: 'Det gäller alla föräldrar. Ingen oro behövs.',
      choices: [
        { id: 'introduktion', label: 'När barn introduceras i förskolan', next: 'material' },
        { id: 'inskrivning', label: 'Löpande, när barn skrivs in i förskolan', next: 'material' },
        { id: 'termin', label: 'Vid terminsstart i skolan', next: 'material' },
        { id: 'ett', label: 'Vi är oroliga för ett visst barn', next: 'oro' },
      ],
    },
    material: {
      kind: 'checklist',
      rules: ['bo.rutin.informera-foraldrar'],
      says: 'Använd framtaget material',
      items: [
        { id: 'foldrar', label: 'Foldrar och affischer' },
        { id: 'inbjudan', label: 'Inbjudan' },
        { id: 'webb', label: 'Webben' },
        { id: 'veckobrev', label: 'Underlag till veckobrev' },
      ],
      all: 'stodet',
      some: 'stodet',
    },
    stodet: {
      kind: 'question',
      rules: ['bo.rutin.serviceinsatser', 'bo.rutin.informera-foraldrar'],
      asks: 'Vad vill ni berätta om?',
      choices: [
        { id: 'program', label: 'Föräldrastödsprogram', next: 'informera' },
        { id: 'service', label: 'Resursenhetens serviceinsatser', next: 'informera' },
        { id: 'bada', label: 'Båda', next: 'informera' },
        { id: 'lista', label: 'Vi vill registrera vilka som har fått veta', next: 'registrera-inte' },
      ],
    },
  },
  outcomes: {
    oro: {
      says: 'Då gäller en annan rutin',
      rules: ['bo.rutin.orosanmalan', 'bo.anmal.genast'],
      acute: true,
      now: ['Gå till rutinen för oro.', 'Far barnet illa: anmäl {bo.anmal.genast}.'],
      mustNot: ['Låt inte allmän information ersätta en anmälan.'],
      contacts: ['bo.telefon.mottagning-norr', 'bo.telefon.mottagning-sodra', 'bo.telefon.socialjouren'],
      then: 'Rutinen för oro leder till anmälan, rådfrågning eller tidigt stöd.',
      next: ['bo.oro', 'bo.akut'],
    },
    informera: {
      says: 'Informera alla föräldrar',
      rules: ['bo.rutin.informera-foraldrar', 'bo.alder.foraldrastod'],
      now: [
        'Planera själva hur ni för dialogen.',
        { when: { step: 'nar', is: ['termin'] }, says: 'Skolledningen informerar vid terminsstart.' },
        {
          when: { step: 'stodet', is: ['program', 'bada'] },
          says: 'Föräldrastödet är för alla med barn {bo.alder.foraldrastod}.',
        },
        {
          when: { step: 'stodet', is: ['service', 'bada'] },
          says: 'Berätta att föräldrar själva kan kontakta resursenheten.',
        },
        {
          when: { step: 'stodet', is: ['service', 'bada'] },
          says: 'Sektionerna: förebyggande, öppenvård, familjestöd, nätverk och familjevåld.',
        },
      ],
      mustNot: ['Peka inte ut någon familj.'],
      contacts: ['bo.telefon.forebyggande', 'bo.telefon.familjestod', 'bo.kontakt.sektionschef-omradet'],
      then: 'Gör om det varje gång det är dags. Jag har ingen frist att bevaka här.',
      next: ['bo.oro'],
    },
    'registrera-inte': {
      says: 'För ingen lista över familjer här',
      rules: ['bo.rutin.informera-foraldrar', 'bo.forbud.registrera-serviceinsats'],
      now: ['Informera alla lika.', 'Anteckna på sin höjd att enheten har informerat, och när.'],
      mustNot: ['Ladda inte upp någon lista.', 'Skriv inga namn eller behov.'],
      contacts: ['bo.kontakt.sektionschef-omradet'],
      then: 'Den som tar emot en serviceinsats registreras inte i socialregistret. Rådet om listan är mitt.',
      next: ['bo.foraldrar'],
    },
  },
} as const satisfies JourneyDraft;
