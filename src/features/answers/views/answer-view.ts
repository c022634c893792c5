import { localDateAt } from '../../../calendar/local-date';
import type { Catalogue } from '../../../guidelines/catalogue';
import type { CardView } from '../../../turn/reply';
import { dependsOnPlaces } from '../../placed-child/api';
import type { Found, Outcome } from '../outcome';
import { firstSentence } from './first-sentence';
import { localData, type Local } from './local-data';
import { sayOpen } from './say-open';
import { rulesWithWords } from './words-view';

type Answered = Extract<Outcome, { kind: 'answered' }>;

/** An answer in words, in the order in which it is shown. */
export interface AnswerShown {
  readonly heading: string;
  readonly text: readonly string[];
  readonly marks: readonly string[];
  readonly facts: readonly string[];
  readonly open: readonly string[];
  /** A second reading of the question, with its own answer. */
  readonly also: readonly { readonly question: string; readonly answer: string; readonly facts: readonly string[] }[];
  /** Guideline and section, without the word before them. */
  readonly sources: readonly string[];
}

const NOT_SENT = 'Jag skickar ingen anmälan åt dig.';

const asQuestion = (ask: string): string => `${ask.charAt(0).toUpperCase()}${ask.slice(1).replace(/[.?!\s]+$/, '')}?`;

/** The first way to ask a unit, as a whole question. */
export const questionOf = ({ unit }: Found): string => asQuestion(unit.asks[0] ?? '');

/** What the place of an answer is called: its only municipality, else its county. */
export const placeOf = ({ guideline: { municipalities, county } }: Found): string =>
  (municipalities.length === 1 ? municipalities[0] : undefined) ?? county;

const sourceOf = ({ unit }: Found, catalogue: Catalogue): string => {
  const rule = catalogue.rule(unit.rules[0] ?? '');
  return rule ? catalogue.sourceLine(rule) : '';
};

/** The second reading brings its own facts and marks of conflict only into a reply no longer than this, in words. */
const ROOM_FOR_MORE = 110;

const countWords = (...texts: readonly string[]): number => texts.join(' ').split(/\s+/).filter(Boolean).length;

const openLines = ({ unit, guideline }: Found, catalogue: Catalogue, at: number): readonly string[] => {
  const validity = catalogue.rule(guideline.validity);
  const dated = validity?.kind !== 'validity' || validity.dated;
  return unit.rules.flatMap((id) => {
    const rule = catalogue.rule(id);
    return rule?.kind === 'contact' ? (sayOpen(rule, dated, at) ?? []) : [];
  });
};

/** Words an answer. @param at milliseconds since 1970: decides the marks and what is open */
export const answerShown = (outcome: Answered, catalogue: Catalogue, at: number): AnswerShown => {
  const { first, second, byPlace = false, municipality, reports } = outcome;
  const marksOf = (...units: readonly Found[]) =>
    catalogue.marksFor(
      units.flatMap(({ unit }) => catalogue.rulesOf(unit)).map(({ id }) => id),
      localDateAt(at),
      municipality,
    );
  const texts = (marks: ReturnType<typeof marksOf>) => [...new Set(marks.map(({ text }) => text))];
  const { first: heading, rest } = firstSentence(catalogue.say(first.unit.answer));
  const facts = first.unit.facts.map((fact) => catalogue.say(fact));
  const saysNotSent = [heading, rest, ...facts].some((text) => text.includes(NOT_SENT));
  const alone: AnswerShown = {
    heading: byPlace ? `${placeOf(first)}: ${heading}` : heading,
    text: [rest, ...(reports && !saysNotSent ? [NOT_SENT] : [])].filter(Boolean),
    marks: texts(marksOf(first)),
    facts,
    open: openLines(first, catalogue, at),
    also: [],
    sources: [sourceOf(first, catalogue)],
  };
  if (!second) return alone;
  const question = byPlace ? `${placeOf(second)}: ${questionOf(second)}` : questionOf(second);
  const other = { question, answer: catalogue.say(second.unit.answer) };
  const otherFacts = second.unit.facts.map((fact) => catalogue.say(fact));
  const sources = [...new Set([...alone.sources, sourceOf(second, catalogue)])];
  const marks = marksOf(first, second);
  const fits = (shown: AnswerShown) => countWords(...answerLines(shown)) <= ROOM_FOR_MORE;
  const withFacts = { ...alone, also: [{ ...other, facts: otherFacts }], sources, marks: texts(marks) };
  const marked = { ...withFacts, also: [{ ...other, facts: [] }] };
  if (fits(withFacts)) return withFacts;
  if (fits(marked)) return marked;
  const needed = new Set([...alone.marks, ...texts(marks.filter(({ kind }) => kind === 'validity'))]);
  return { ...marked, marks: marked.marks.filter((mark) => needed.has(mark)) };
};

/** Everything that an answer shows, as lines. */
export const answerLines = (shown: AnswerShown): readonly string[] => [
  shown.heading,
  ...shown.text,
  ...shown.marks,
  ...shown.facts,
  ...shown.open,
  ...shown.also.flatMap(({ question, answer, facts }) => [question, answer, ...facts]),
  ...shown.sources,
];

/** Titles of buttons are cut by Teams above this. */
const LONGEST_TITLE = 32;

/** The card of an answer: what it shows, and what can be done next. */
export const answerCard = (
  shown: AnswerShown,
  { first, second }: Answered,
  catalogue: Catalogue,
  local: Local,
): CardView => {
  const room = local.blocks.length > 0 ? 2 : 3;
  const next = first.unit.next;
  const watchable = new Set<string>(catalogue.watchable(null).map(({ id }) => id));
  const watch = next
    .flatMap((step) => (step.type === 'watch' && watchable.has(step.rule) ? [step.rule] : []))
    .slice(0, 1);
  const asks = next.flatMap((step) => (step.type === 'ask' ? [{ title: step.label, unit: step.unit }] : []));
  const more = second ? [{ title: 'Visa det andra svaret', unit: second.unit.id }] : [];
  return {
    template: 'answers/answer',
    data: {
      heading: shown.heading,
      text: shown.text,
      marks: shown.marks,
      facts: shown.facts,
      open: shown.open,
      also: shown.also.map((other) => ({ ...other })),
      ...localData(local),
      sources: shown.sources,
      watch: watch.map((rule) => ({ title: 'Bevaka frist', rule })),
      asks: [...more, ...asks]
        .slice(0, room)
        .map(({ title, unit }) => ({ title: title.slice(0, LONGEST_TITLE), unit })),
      words:
        rulesWithWords(first.unit, catalogue).length > 0 ? [{ title: 'Ord att använda', unit: first.unit.id }] : [],
      places: dependsOnPlaces(first.unit.id) ? [{ title: 'Välj barnets platser' }] : [],
      routine: [],
      feedback: [],
    },
  };
};
