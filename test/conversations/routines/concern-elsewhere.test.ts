import { begins, chooses, doesNotSee, play, presses, writes } from './transcript';

const NUMBER = 'barnets nummer är 20160413-2395';

describe('reporting concern where the texts say little', () => {
  play('Karlstad', [
    [
      'Värmland: leads on past 112, and nothing is waited for',
      'rektor',
      writes('starta orosanmälan'),
      presses('Jag är osäker'),
      'Ring 112 nu',
      presses('Visa rutinen'),
      presses('Nej'),
      chooses('nu'),
      'Vänta inte på konsultation, möte eller samtycke.',
      doesNotSee('Sista dag'),
    ],
    [
      'Värmland: says what the texts leave out, and takes nothing about the child',
      'bvc',
      begins('anmäla oro'),
      chooses('anmala'),
      'Anmäl din oro genast till socialtjänsten',
      'Värmlands riktlinjer beskriver inte hur en anmälan görs.',
      'Källa: Värmland: konsultationer',
      writes(NUMBER),
      'personnummer',
    ],
  ]);
  play('Åre', [
    [
      'Jämtland: the team is not waited for',
      'förskolechef',
      begins('orosanmälan'),
      chooses('teamet'),
      'Vänta inte på barnhälsoteamet, anmäl genast',
      'Källa: Jämtland Härjedalen: barnhälsoteam',
      doesNotSee('Sista dag'),
    ],
    [
      'Jämtland: the bot does not judge, and takes nothing about the child',
      'bvc',
      begins('oro'),
      chooses('osaker'),
      'Be inte mig bedöma oron.',
      writes(NUMBER),
      'personnummer',
    ],
  ]);
});
