import type { CardView } from '../../../turn/reply';
import * as words from '../words';
import type { OutcomeShown } from './outcome-shown';

const BOXED = new Set(['Gör så här', 'Barnet']);

/** A checklist to print: nothing of the walk's own days stands in it, and nothing of anybody. */
export interface Checklist {
  readonly name: string;
  readonly shown: OutcomeShown;
}

const sectionsOf = ({ shown }: Checklist) => shown.sections.filter(({ title }) => title !== 'Tider');

/** What is to be done in what time, without the days of this matter. */
const timesOf = ({ shown }: Checklist, sayTime: (rule: string) => string): readonly string[] =>
  shown.deadlines.map(({ rule }) => `${rule.name}: ${sayTime(rule.id)}`);

/** As a card. @param url where the same can be fetched as a file; null where no file is offered */
export const checklistCard = (list: Checklist, sayTime: (rule: string) => string, url: string | null): CardView => ({
  template: 'routines/checklist',
  data: {
    heading: list.name,
    result: list.shown.heading,
    marks: list.shown.marks,
    sections: [
      ...sectionsOf(list).map(({ title, lines }) => ({
        title,
        lines: lines.map((line) => (BOXED.has(title) ? `☐ ${line}` : line)),
      })),
      ...(list.shown.deadlines.length > 0 ? [{ title: 'Tider', lines: timesOf(list, sayTime) }] : []),
    ],
    notDone: words.NOT_DONE,
    sources: list.shown.sources,
    files: url === null ? [] : [{ url, title: 'Hämta som fil', note: words.FILE_NOTE }],
  },
});

/** As a file in Markdown. */
export const checklistText = (list: Checklist, sayTime: (rule: string) => string): string => {
  const { name, shown } = list;
  const sections = [
    ...sectionsOf(list).map(
      ({ title, lines }) => [title, lines.map((line) => (BOXED.has(title) ? `- [ ] ${line}` : `- ${line}`))] as const,
    ),
    ...(shown.deadlines.length > 0 ? [['Tider', timesOf(list, sayTime).map((line) => `- ${line}`)] as const] : []),
  ];
  return [
    `# ${name}`,
    `**${shown.heading}**`,
    words.DANGER,
    ...shown.marks,
    ...sections.flatMap(([title, lines]) => [`## ${title}`, lines.join('\n')]),
    words.NOT_DONE,
    ...shown.sources,
    '',
  ].join('\n\n');
};
