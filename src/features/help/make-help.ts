import { z } from 'zod/v4';
import type { Catalogue } from '../../guidelines/catalogue';
import type { Db } from '../../storage/db';
import { action, type Command, type Feature } from '../../turn/feature';
import { sayText, showCard } from '../../turn/reply';
import { guidelineLines, meetFirst } from '../profile/api';
import { readPruningLines } from '../retention/api';
import { aboutCard, helpCard, HOW_TO_ASK, SUMMARY, welcomeCard, YOU_ARE_WELCOME } from './views';

export interface HelpPorts {
  readonly db: Db;
  readonly catalogue: Catalogue;
  /** The table whose words help lists, in its order; help's own follow. */
  readonly features: readonly Feature[];
}

/** What the bot is and which words it knows: `hjälp`, `om`, and the greeting. */
export const makeHelp = ({ db, catalogue, features }: HelpPorts): Feature => {
  const own: readonly Command[] = [
    {
      words: ['hjälp', 'hjalp', 'help'],
      help: 'Visar den här listan.',
      run: () => Promise.resolve(showCard(helpCard(listed), SUMMARY.help)),
    },
    {
      words: ['hej', 'hejsan', 'hej hej', 'hallå', 'tjena', 'god morgon', 'goddag', 'hello', 'hi', 'start'],
      run: () => Promise.resolve(showCard(welcomeCard, SUMMARY.welcome)),
    },
    {
      words: ['tack', 'tack så mycket', 'thanks', 'thank you'],
      run: () => Promise.resolve(sayText(YOU_ARE_WELCOME)),
    },
    {
      words: ['om', 'om dig', 'vad sparar du'],
      help: 'Berättar vad jag är, vilka riktlinjer jag kan och vad jag sparar.',
      run: async (_rest, { person, today }) => {
        const guidelines = guidelineLines(catalogue, catalogue.guidelines, today);
        return showCard(aboutCard(guidelines, await readPruningLines(db, person.tenant)), SUMMARY.about);
      },
    },
  ];
  const listed = [...features.flatMap(({ commands }) => commands), ...own];

  return {
    name: 'help',
    commands: own,
    actions: [
      action({
        verb: 'help.ask-question',
        schema: z.object({}),
        texts: {},
        run: () => Promise.resolve(sayText(HOW_TO_ASK)),
      }),
    ],
    // The client may announce the same person many times.
    welcome: async ({ person, at }) =>
      (await meetFirst(db, person, at)) ? showCard(welcomeCard, SUMMARY.welcome) : { messages: [] },
  };
};
