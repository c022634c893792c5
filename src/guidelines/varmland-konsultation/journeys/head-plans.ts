import type { JourneyDraft } from '../../model';

/** A head who plans elevhälsan's talk with social services without getting what is said. */
export const headPlans = {
  id: 'vk.rektor-elevhalsa',
  version: 1,
  name: 'Rektor planerar elevhälsans samtal',
  words: ['planera elevhälsan', 'elevhälsan och socialtjänsten', 'boka elevhälsan'],
  about: 'När socialtjänsten vill prata med elevhälsan: boka, och håll dig utanför innehållet.',
  roles: ['rektor'],
  rule: 'vk.rutin.elevhalsa',
  start: 'vilka',
  steps: {
    vilka: {
      kind: 'question',
      rules: ['vk.rutin.elevhalsa'],
      asks: 'Vet ni vilka i elevhälsan som ska vara med?',
      choices: [
        { id: 'ja', label: 'Ja', next: 'tid' },
        { id: 'nej', label: 'Nej', next: 'fraga' },
      ],
    },
    fraga: {
      kind: 'instruction',
      rules: ['vk.rutin.elevhalsa', 'vk.samtycke.elevhalsa'],
      says: 'Fråga vilken profession socialsekreteraren vill prata med',
      lines: ['Fråga elevhälsan vem som har kontakt med eleven.', 'Du behöver inte veta vad samtalet ska handla om.'],
      next: 'tid',
    },
    tid: {
      kind: 'question',
      rules: ['vk.rutin.elevhalsa'],
      asks: 'Har ni en tid?',
      choices: [
        { id: 'ja', label: 'Ja', next: 'kopia' },
        { id: 'vantar', label: 'Vi väntar på en tid', next: 'vantar' },
      ],
    },
    vantar: {
      kind: 'waiting',
      waitsFor: 'time',
      rules: ['vk.rutin.elevhalsa'],
      says: 'Ni väntar på en tid för samtalet',
      lines: ['Riktlinjen säger inte hur snabbt samtalet ska hållas.'],
      choices: [
        { id: 'tid', label: 'Tiden är bokad', next: 'kopia' },
        { id: 'ingen', label: 'Elevhälsan kan inte', next: 'hinder' },
      ],
    },
    kopia: {
      kind: 'question',
      rules: ['vk.samtycke.elevhalsa'],
      asks: 'Har du tänkt ta del av det som elevhälsan lämnar?',
      why: 'Sekretess gäller inom skolan, mellan elevhälsans delar och andra.',
      choices: [
        { id: 'nej', label: 'Nej', next: 'bokat' },
        { id: 'ja', label: 'Ja, eller jag är osäker', next: 'ingen-kopia' },
      ],
    },
  },
  outcomes: {
    bokat: {
      says: 'Samtalet är planerat',
      rules: ['vk.rutin.elevhalsa', 'vk.utlatande.elevhalsa'],
      now: ['Ge elevhälsan tid och ett rum för samtalet.', 'Ge elevhälsan socialsekreterarens kontaktuppgifter.'],
      mustNot: ['Be inte om kopia på det som elevhälsan skriver.'],
      otherSide: [
        'Elevhälsan svarar socialsekreteraren direkt.',
        'Ett utlåtande som begärs i samtalet skickas inom {vk.utlatande.elevhalsa}, inte genom dig.',
      ],
      contacts: [],
      ask: 'Ansvarig socialsekreterare',
      then: 'Din del är klar. Elevhälsan har en egen rutin för svaret.',
      next: ['vk.elevhalsan-svarar'],
    },
    'ingen-kopia': {
      says: 'Elevhälsans uppgifter går inte genom dig',
      rules: ['vk.samtycke.elevhalsa', 'vk.rutin.elevhalsa'],
      now: [
        'Låt elevhälsan skicka direkt till socialsekreteraren.',
        'Fråga elevhälsan eller en jurist om du tror att du behöver veta något.',
      ],
      mustNot: ['Be inte om kopia, och läs inte utlåtandet.'],
      contacts: [],
      ask: 'Elevhälsan, eller kommunens jurist',
      then: 'Att rektor inte ska få uppgifterna är min läsning av sekretessen mellan skolans delar.',
      next: ['vk.rektor-svarar'],
    },
    hinder: {
      says: 'Ring socialsekreteraren och säg att elevhälsan inte kan',
      rules: ['vk.samtycke.uppgiftsskyldighet', 'vk.rutin.avvikelse'],
      now: ['Föreslå en annan tid eller en annan profession.', 'Hantera hindret som en avvikelse enligt era rutiner.'],
      mustNot: ['Skriv inget som pekar ut eleven i en avvikelse.'],
      contacts: ['vk.kontakt.avvikelse-rektor'],
      ask: 'Ansvarig socialsekreterare',
      then: 'Elevhälsans personal är skyldig att lämna uppgifter som har betydelse för utredningen.',
      next: [],
    },
  },
} as const satisfies JourneyDraft;
