import type { Told } from './walking';

/** Role, and the walk. Each routine of the guideline has at least one. */
export const WALKS: readonly (readonly [string, Told])[] = [
  [
    'socialsekreterare',
    {
      starts: 'konsultation',
      answers: ['utredning', 'ja', 'skola', 'samtal'],
      ends: 'Ring rektor och boka ett samtal',
      shows: ['Aktuell rektor', 'Starta: '],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'välja konsultation',
      answers: ['uppfoljning', 'fragat', 'kom-inte'],
      ends: 'Fråga inte vidare utan samtycke',
      shows: ['Fråga: Din chef eller kommunens jurist', 'Ta inte kontakt'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'hämta in uppgifter',
      answers: ['utredning', 'nej'],
      ends: 'Riktlinjen gäller inte från 18 år',
      shows: ['Din chef'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'konsultation',
      answers: ['utredning', 'ja', 'psykolog'],
      ends: 'Boka en anonym psykologkonsultation',
      shows: ['010-831 62 43', '010-831 90 70', '07.30–16.00', 'inom tre veckor'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'samtal med skolan',
      answers: ['vidare', 'digitalt', 'vidare', 'inget', '2026-11-23', 'senare', '2026-11-30'],
      ends: 'Återkoppla den dag ni har bestämt',
      shows: ['Ord att använda'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'muntlig konsultation skola',
      answers: ['vidare', 'vantar', 'nej'],
      ends: 'Personalen är skyldig att lämna uppgifter',
      shows: ['avvikelse'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'skriftligt utlåtande från förskola eller skola',
      answers: ['ja', 'barnet,du,fraga', 'annat'],
      ends: 'Skicka med post eller säker digital plattform',
      shows: ['e-post eller i Teams', 'BBIC:s utlåtandeblankett'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'utlåtande från skolan',
      answers: ['nej', 'vidare', 'barnet,du', 'plattform', '2026-10-26', 'sent'],
      ends: 'Ring rektor och fråga efter utlåtandet',
      shows: ['Sista dag: måndag 16 november'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'utlåtande',
      answers: ['ja', 'barnet,du,fraga', 'post', '2026-11-02', 'kom', 'skolform,stod,annat'],
      ends: 'Utlåtandet är komplett',
      shows: ['akten'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'elevhälsan',
      answers: ['nej', 'vidare', 'tid', '2026-11-20', 'glomde'],
      ends: 'Ta upp utlåtandet i ett nytt samtal',
      shows: ['Begär det inte genom rektor'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'skolsköterska',
      answers: ['ja', '2026-11-20', 'ja', 'kom', 'ja'],
      ends: 'Konsultationen med elevhälsan är klar',
      shows: ['Skicka inte elevhälsans uppgifter vidare till rektor'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'bvc',
      answers: ['skola'],
      ends: 'Fråga elevhälsan om ett skolbarn',
      shows: ['Starta: Konsultation med'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'barnhälsovården',
      answers: ['bvc', 'skriftligt', '2026-11-16', 'journal'],
      ends: 'Be BVC om ett utlåtande i stället',
      shows: ['patientjournalen'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'bup',
      answers: ['samtal', 'ja'],
      ends: 'Kontakta barnets behandlare på BUP',
      shows: ['Gå inte först till koordinatorn'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'barnpsyk',
      answers: ['samtal', 'nej'],
      ends: 'Ring koordinatorn på BUP',
      shows: ['010-831 71 84', 'ingen svarstid'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'mottagning',
      answers: ['ja', 'regionens', 'skriftligt', 'barnet,du'],
      ends: 'Gör begäran klar innan du skickar den',
      shows: ['En allmän fråga räcker inte', 'Skriv ingen diagnos'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'vården',
      answers: ['ja', 'privat'],
      ends: 'Riktlinjen har ingen rutin för en privat mottagning',
      shows: ['jurist'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'hälso- och sjukvård',
      answers: ['ja', 'regionens', 'skriftligt', 'fraga,barnet,du', '2026-11-03', 'journal'],
      ends: 'Be om ett utlåtande i stället',
      shows: ['Sista dag: tisdag 24 november'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'tandvården',
      answers: ['vet-inte'],
      ends: 'Fråga din chef eller kliniken hur ni gör',
      shows: ['inget är bestämt'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'tandläkare',
      answers: ['skriftligt', 'ja', 'barnet,du', '2026-11-23', 'fel-klinik'],
      ends: 'Ta reda på vilken klinik barnet tillhör',
      shows: ['flera kliniker'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'återkoppling',
      answers: ['2026-11-20', 'tid', '2026-11-27', 'svarar-inte'],
      ends: 'Anteckna att uppgifterna inte är bekräftade',
      shows: ['Riktlinjen säger inte vad som gäller då'],
    },
  ],
  [
    'socialsekreterare',
    {
      starts: 'sip',
      answers: ['bada', 'vantar', 'kom-inte'],
      ends: 'Gör ingen SIP utan samtycke',
      shows: ['anmäl genast'],
    },
  ],
  [
    'elevhälsa',
    {
      starts: 'samordnad individuell plan',
      answers: ['skolan', 'inte-fragat', 'vidare', 'kom', 'vilka,behov', 'insatser'],
      ends: 'Påbörja planen utan dröjsmål',
      shows: ['Ta kontakt med socialtjänsten eller regionen', 'Barnet', 'inget antal dagar'],
    },
  ],
  [
    'rektor',
    {
      starts: 'utlåtandeblankett',
      answers: ['blankett', 'ja', 'vidare', 'nej', 'kom', '2026-11-10', 'skolform,stod', 'ja'],
      ends: 'Skicka den ifyllda blanketten till socialsekreteraren',
      shows: ['Sista dag: tisdag 1 december', 'Bifoga inget i chatten'],
    },
  ],
  [
    'rektor',
    {
      starts: 'socialtjänsten frågar',
      answers: ['samtal', 'nej'],
      ends: 'Säg till socialsekreteraren att det är fel verksamhet',
      shows: ['Skicka inte blanketten vidare'],
    },
  ],
  [
    'rektor',
    {
      starts: 'planera elevhälsan',
      answers: ['nej', 'vidare', 'ja', 'ja'],
      ends: 'Elevhälsans uppgifter går inte genom dig',
      shows: ['läs inte utlåtandet'],
    },
  ],
  [
    'elevhälsa',
    {
      starts: 'elevhälsan svarar',
      answers: ['ja', 'nej', 'vidare', 'ja', '2026-11-19', 'text,fraga'],
      ends: 'Skriv klart utlåtandet',
      shows: ['Skicka det inte genom rektor', 'Sista dag: torsdag 10 december'],
    },
  ],
  [
    'bvc',
    {
      starts: 'bvc svarar',
      answers: ['utlatande', 'nej', 'kom', '2026-11-12', 'blankett,inte-journal,mottagare'],
      ends: 'Skicka utlåtandet till socialsekreteraren',
      shows: ['Sista dag: torsdag 3 december'],
    },
  ],
  [
    'bvc',
    {
      starts: 'begäran till bvc',
      answers: ['journal'],
      ends: 'Skriv ett utlåtande i stället för en utskrift',
      shows: ['Skicka inga utskrifter'],
    },
  ],
  [
    'tandvård',
    {
      starts: 'tandvården svarar',
      answers: ['blankett', 'nej'],
      ends: 'Säg till socialsekreteraren att barnet hör till en annan klinik',
      shows: ['Fotografera inte blanketten'],
    },
  ],
  [
    'vårdadministratör',
    {
      starts: 'konsultationsbegäran',
      answers: ['skriftligt', 'ja', 'barnet', 'kom', '2026-11-09', 'nej', 'vidare'],
      ends: 'Svara med ett utlåtande inom tre veckor',
      shows: ['Sista dag: måndag 30 november'],
    },
  ],
];
