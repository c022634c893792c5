import type { Command } from '../../turn/feature';
import type { CardView } from '../../turn/reply';
import type { GuidelineLine } from '../profile/api';

/** Neutral lines for lists and locked screens. */
export const YOU_ARE_WELCOME = 'Varsågod. Skriv när du har en ny fråga.';

export const SUMMARY = { welcome: 'Hej från Samverkanslotsen', help: 'Det här kan jag', about: 'Om Samverkanslotsen' };

export const HOW_TO_ASK =
  'Skriv din fråga som ett vanligt meddelande. Till exempel: ”Hur lång tid har skolan på sig att svara?” Skriv ”barnet”, inte ett namn.';

/** What the service keeps, in the reader's words. A feature that keeps something new adds its line here. */
const STORED: readonly string[] = [
  'Din kommun och din roll, om du har valt dem.',
  'Dina frister: kod, regel och dagar. Aldrig vem de gäller.',
  'Vem som är din ersättare och vilken grupp du är med i, om du har valt det.',
  'Rutiner som du har påbörjat: vilken rutin och vad du valde, i två veckor. Ingen text.',
  'Vart jag skickar dina påminnelser, och hur utskicken gick.',
  'Dina frågor sparar jag inte. Jag sparar inget om något barn.',
];

export const welcomeCard: CardView = { template: 'help/welcome', data: {} };

/** The commands that say what they are for, in the order of the table. */
export const helpCard = (commands: readonly Command[]): CardView => ({
  template: 'help/help',
  data: {
    commands: commands.flatMap(({ words, help }) => (help === undefined ? [] : [{ words: words[0], help }])),
  },
});

/** @param pruned what is pruned where the reader works, and when */
export const aboutCard = (guidelines: readonly GuidelineLine[], pruned: readonly string[]): CardView => ({
  template: 'help/about',
  data: { guidelines: guidelines.map(({ title, validity }) => ({ title, validity })), stored: STORED, pruned },
});
