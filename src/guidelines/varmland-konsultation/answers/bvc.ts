import type { AnswerDraft } from './draft';

/** Consultation with the child health centre. */
export const bvc: readonly AnswerDraft[] = [
  {
    id: 'vk.bvc.svarstid',
    rules: ['vk.utlatande.bvc'],
    asks: [
      'hur lång tid har BVC på sig att skicka utlåtande till socialtjänsten',
      'vi på bvc har fått en begäran från socialen när måste vi svara',
      'svarstid bvc utlåtande',
      'bvc-sköterskan har inte hört av sig, hur många veckor är rimligt enligt riktlinjen',
      'inom vilken tid ska barnavårdscentralen svara',
      'frist bvc soc',
      'hur lange kan bvc vanta med utlatandet',
      'jag jobbar på bvc och hinner inte skriva till soc den här veckan, vad gäller',
      'när ska bvcs papper vara inne hos socialsekreteraren',
      'bvc utlåtade tid',
      'how many weeks does the child health centre have to reply',
    ],
    answer:
      'Inom {vk.utlatande.bvc}. Berörd BVC-personal skriver utlåtandet och skickar det till ansvarig socialsekreterare.',
    facts: ['BVC använder blanketten i sitt eget system.'],
    stance: 'states',
    roles: ['bvc', 'socialsekreterare'],
    next: [
      { type: 'watch', rule: 'vk.utlatande.bvc' },
      { type: 'ask', unit: 'vk.bvc.blankett', label: 'Vilken blankett BVC använder' },
    ],
  },
  {
    id: 'vk.bvc.boka',
    rules: ['vk.kontakt.bvc', 'vk.rutin.bvc'],
    asks: [
      'hur bokar jag ett samtal med BVC om ett barn vi utreder',
      'vem kontaktar jag på bvc för muntlig konsultation',
      'boka tid bvc konsultation',
      'ringer man bvc direkt eller går det via någon annan',
      'telefonnummer till bvc för socialtjänsten',
      'muntlig konsultation barnavårdscentral',
      'hur får jag tag på bvc-sjuksköterskan för att prata om en tvååring i en utredning',
      'konsultera bvc hur gör man',
      'hur bokar soc tid med oss på bvc',
      'book a consultation with the child health nurse',
    ],
    answer:
      'Ring aktuell BVC och boka tid för den muntliga konsultationen. Riktlinjen har inga telefonnummer till BVC.',
    facts: [],
    stance: 'states',
    roles: ['socialsekreterare', 'bvc'],
    next: [
      { type: 'ask', unit: 'vk.bvc.skriftligt', label: 'Skriftligt från BVC' },
      { type: 'ask', unit: 'vk.bbic.aterkoppling', label: 'Återkoppla samtalet' },
    ],
  },
  {
    id: 'vk.bvc.skriftligt',
    rules: ['vk.rutin.bvc', 'vk.utlatande.bvc'],
    asks: [
      'hur begär jag ett skriftligt utlåtande från BVC',
      'vi behöver uppgifter från bvc på papper, hur gör vi',
      'skickar jag någon blankett till bvc',
      'skriftlig begäran bvc',
      'begära in utlåtande från barnavårdscentralen',
      'räcker det att ringa bvc när vi vill ha skriftligt',
      'bvc journal till utredning hur får vi in det skriftligt',
      'hur far man papper fran bvc till barnavardsutredningen',
      'soc ringer och vill ha skriftligt från oss på bvc, är det rätt väg',
      'how do I ask the child health centre for a written statement',
    ],
    answer:
      'Kontakta BVC och begär in ett utlåtande. Berörd BVC-personal skriver det utifrån blanketten i deras eget system. Utlåtandet skickas till ansvarig socialsekreterare inom {vk.utlatande.bvc}.',
    facts: [],
    stance: 'states',
    roles: ['socialsekreterare', 'bvc'],
    next: [
      { type: 'watch', rule: 'vk.utlatande.bvc' },
      { type: 'ask', unit: 'vk.bvc.boka', label: 'Muntligt med BVC' },
    ],
  },
  {
    id: 'vk.bvc.blankett',
    rules: ['vk.blankett.bvc', 'vk.rutin.bvc'],
    asks: [
      'vilken blankett ska BVC använda för utlåtandet',
      'ska bvc fylla i bbic-blanketten',
      'finns det en mall för bvcs utlåtande',
      'var hittar vi på bvc blanketten till socialtjänsten',
      'bvc blankett utlåtande system',
      'jag är bvc-sköterska och fick ingen blankett av soc, vad skriver jag på',
      'måste socialsekreteraren skicka med blankett till bvc',
      'vilket formulär använder barna vårds centralen',
      'which form does the child health centre use',
    ],
    answer:
      'Blanketten som finns i BVC:s eget system. BVC-personalen skriver utlåtandet utifrån den. BBIC:s utlåtandeblankett är bara till för förskola och skola.',
    facts: [],
    stance: 'states',
    roles: ['bvc', 'socialsekreterare'],
    next: [{ type: 'ask', unit: 'vk.bvc.svarstid', label: 'Svarstid för BVC' }],
  },
];
