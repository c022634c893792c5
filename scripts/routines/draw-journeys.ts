import type { Catalogue } from '../../src/guidelines/catalogue';
import type { Journey, JourneyStep, Next } from '../../src/guidelines/model';
import { sentencesOfStep } from '../../src/guidelines/sentences-of-journey';

/** A label in Mermaid, without the signs it takes for its own. */
const label = (text: string): string => `"${text.replace(/"/g, '”').replace(/[<>[\]{}|]/g, ' ')}"`;

const arrow = (from: string, to: string, text: string): string =>
  `  ${from} -->${text === '' ? '' : `|${label(text)}|`} ${to}`;

type Say = (sentence: string) => string;

const arrows = (id: string, step: JourneyStep, say: Say): readonly string[] => {
  const go = (next: Next, text: string): readonly string[] =>
    typeof next === 'string'
      ? [arrow(id, next, text)]
      : [
          ...next.cases.map(({ when, to }) =>
            arrow(id, to, [text, `om ${when.step}: ${when.is.join(', ')}`].filter(Boolean).join(', ')),
          ),
          arrow(id, next.otherwise, [text, 'annars'].filter(Boolean).join(', ')),
        ];
  switch (step.kind) {
    case 'instruction':
      return go(step.next, '');
    case 'question':
    case 'waiting':
      return step.choices.flatMap((choice) => go(choice.next, say(choice.label)));
    case 'date':
      return [...go(step.next, 'dag'), ...(step.none ? go(step.none.next, say(step.none.label)) : [])];
    case 'checklist':
      return JSON.stringify(step.all) === JSON.stringify(step.some)
        ? go(step.all, '')
        : [...go(step.all, 'allt'), ...go(step.some, 'något saknas')];
  }
};

const SHAPES: Readonly<Record<JourneyStep['kind'], readonly [string, string]>> = {
  instruction: ['[', ']'],
  question: ['{{', '}}'],
  waiting: ['[/', '/]'],
  date: ['(', ')'],
  checklist: ['[[', ']]'],
};

/** One journey as a page: what it is, and its ways as a picture in Mermaid. */
const draw = (journey: Journey, catalogue: Catalogue, shortTitle: string): string => {
  const say: Say = (sentence) => catalogue.say(sentence);
  const steps = Object.entries(journey.steps).map(([id, step]) => {
    const [open, close] = SHAPES[step.kind];
    return `  ${id}${open}${label(say(sentencesOfStep(step)[0] ?? ''))}${close}`;
  });
  const outcomes = Object.entries(journey.outcomes).map(
    ([id, { says, acute }]) => `  ${id}([${label(`${acute ? 'Akut: ' : ''}${say(says)}`)}])`,
  );
  const ways = Object.entries(journey.steps).flatMap(([id, step]) => arrows(id, step, say));
  return [
    `# ${journey.name}`,
    '',
    `\`${journey.id}\`, version ${journey.version}. ${shortTitle}. ${say(journey.about)}`,
    '',
    'Drawn from the data by `npm run -s routines:draw`.',
    '',
    '```mermaid',
    'flowchart TD',
    ...steps,
    ...outcomes,
    ...ways,
    '```',
    '',
  ].join('\n');
};

/** The journeys that `test/browser/routines.test.ts` walks, each with a picture of where it ended. */
const PICTURED = ['vk.skola-skriftlig', 'vg.akut', 'bo.akut'];

/** Every journey's page by its file name, and the list of them. */
export const drawJourneys = (catalogue: Catalogue): ReadonlyMap<string, string> => {
  const pages = catalogue.guidelines.flatMap((guideline) =>
    guideline.journeys.map((journey) => ({ journey, guideline, file: `${journey.id}.md` })),
  );
  const list = catalogue.guidelines.flatMap(({ id, shortTitle, journeys }) =>
    journeys.length === 0
      ? []
      : [
          `## ${shortTitle}`,
          '',
          ...pages
            .filter(({ guideline }) => guideline.id === id)
            .map(({ journey, file }) => `- [${journey.name}](${file})`),
          '',
        ],
  );
  const pictures = pages
    .filter(({ journey }) => PICTURED.includes(journey.id))
    .flatMap(({ journey: { id, name }, guideline }) => [
      '',
      `${guideline.shortTitle}, [${name}](${id}.md):`,
      '',
      `![Where the routine ends in the chat: ${name}](${id}.png)`,
    ]);
  const readme = [
    '# Routines',
    '',
    'The journeys that the bot leads through, drawn from the data.',
    '',
    ...list,
    '## Where a walk ends',
    '',
    'As seen in the local client.',
    ...pictures,
    '',
  ].join('\n');
  return new Map([
    ['README.md', readme],
    ...pages.map(({ journey, guideline, file }) => [file, draw(journey, catalogue, guideline.shortTitle)] as const),
  ]);
};
