import { makeHelp } from '../../../src/features/help/make-help';
import { aboutCard, helpCard, welcomeCard } from '../../../src/features/help/views';
import { sayText } from '../../../src/turn/reply';
import { long, unused, type FeatureSamples } from './sample';

const command = (words: string, help: string) => ({
  words: [words] as const,
  help,
  run: () => Promise.resolve(sayText('')),
});

export const help: FeatureSamples = {
  feature: makeHelp({ db: unused, catalogue: unused, features: [] }),
  cards: {
    'help/welcome': [welcomeCard],
    'help/help': [
      helpCard([command('profil', 'Visar din profil.')]),
      helpCard(Array.from({ length: 40 }, (_, i) => command(`kommando ${i}`, long(120)))),
      helpCard([]),
    ],
    'help/about': [
      aboutCard([{ title: 'Värmland: konsultationer', validity: 'Riktlinjen är odaterad.' }], ['Jag gallrar frister.']),
      aboutCard(Array.from({ length: 12 }, () => ({ title: long(80), validity: long(300) })), [long(200), long(200)]),
      aboutCard([], []),
    ],
  },
};
