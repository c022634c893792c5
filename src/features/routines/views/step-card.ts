import type { LocalDate } from '../../../calendar/local-date';
import { mostStepsFrom } from '../../../guidelines/journey-graph';
import type { Catalogue } from '../../../guidelines/catalogue';
import type { Journey, JourneyStep } from '../../../guidelines/model';
import { sentencesOfStep } from '../../../guidelines/sentences-of-journey';
import { referencesIn } from '../../../guidelines/sentences-of';
import type { CardView, Json } from '../../../turn/reply';
import type { Taken } from '../advance';
import type { Walk } from '../walk';
import * as words from '../words';
import { marksOfWalk } from './marks-of-walk';

/** A step as it is to be shown. */
export interface StepShown {
  readonly journey: Journey;
  readonly walk: Walk;
  readonly id: string;
  readonly step: JourneyStep;
  /** The answers before it, in order. */
  readonly before: readonly Taken[];
  /** What was answered to it before, filled in again. */
  readonly given?: string | undefined;
  readonly notices?: readonly string[];
  readonly municipality: string | null;
}

interface Inputs {
  readonly [key: string]: Json;
  readonly lines: readonly string[];
  readonly choices: readonly Json[];
  readonly days: readonly Json[];
  readonly ticks: readonly Json[];
  readonly none: readonly Json[];
}

/** Where a date field begins and ends when the step sets no bound. */
const [EARLIEST, LATEST] = ['2000-01-01', '2100-01-01'];

const EMPTY = { lines: [], choices: [], days: [], ticks: [], none: [] };

const inputsOf = (shown: StepShown, say: (sentence: string) => string, today: LocalDate): Inputs => {
  const { step, given = '' } = shown;
  const asOptions = (choices: readonly { readonly id: string; readonly label: string }[]) =>
    choices.map(({ id, label }) => ({ title: say(label), value: id }));
  const answered = (ids: readonly { readonly id: string }[]) => (ids.some(({ id }) => id === given) ? given : '');
  switch (step.kind) {
    case 'instruction':
      return { ...EMPTY, lines: step.lines.map(say) };
    case 'question':
      return {
        ...EMPTY,
        lines: step.why === undefined ? [] : [say(step.why)],
        choices: [{ label: say(step.asks), choices: asOptions(step.choices), value: answered(step.choices) }],
      };
    case 'waiting':
      return {
        ...EMPTY,
        lines: [...step.lines.map(say), words.MAY_LEAVE],
        choices: [{ label: 'Vad har hänt?', choices: asOptions(step.choices), value: answered(step.choices) }],
      };
    case 'date': {
      const bounds = { min: step.when === 'future' ? today : EARLIEST, max: step.when === 'past' ? today : LATEST };
      return {
        ...EMPTY,
        lines: step.why === undefined ? [] : [say(step.why)],
        days: [{ label: say(step.asks), value: /^\d/.test(given) ? given : '', ...bounds }],
        none: step.none ? [{ title: say(step.none.label).slice(0, 32) }] : [],
      };
    }
    case 'checklist': {
      const ticked = given.split(',').filter((id) => step.items.some((item) => item.id === id));
      return {
        ...EMPTY,
        ticks: [{ label: 'Kryssa för det som är klart', choices: asOptions(step.items), value: ticked.join(',') }],
      };
    }
  }
};

/** The heading inside the card: what is to be done. A question says it as its input's label instead. */
const saidAbove = (step: JourneyStep, say: (sentence: string) => string): readonly string[] =>
  step.kind === 'question' || step.kind === 'date' ? [] : [say(step.says)];

const marksOf = (step: JourneyStep, municipality: string | null, catalogue: Catalogue, today: LocalDate) => {
  const ids = [...step.rules, ...sentencesOfStep(step).flatMap(referencesIn)];
  return marksOfWalk(catalogue.marksFor(ids, today, municipality));
};

/** What weakens a step, unless an earlier card of the walk has said it: that the guideline has run out stands on the first. */
const newMarks = ({ step, before, municipality }: StepShown, catalogue: Catalogue, today: LocalDate) => {
  const said = new Set(before.flatMap((earlier) => marksOf(earlier.step, municipality, catalogue, today)));
  return marksOf(step, municipality, catalogue, today).filter((mark) => !said.has(mark));
};

/** The button that watches what is waited for: at once where the day it starts is known. */
const watchOf = ({ step, before }: StepShown) => {
  const watch = step.kind === 'waiting' ? step.watch : undefined;
  const start = before.find(({ id }) => id === watch?.from)?.answer ?? '';
  const button = watch ? [{ title: 'Bevaka frist', rule: watch.rule }] : [];
  return /^\d/.test(start) ? { watchNow: button, watchForm: [] } : { watchNow: [], watchForm: button };
};

/** One step of a walk. */
export const stepCard = (shown: StepShown, catalogue: Catalogue, today: LocalDate): CardView => {
  const { journey, walk, id, step, before, notices = [] } = shown;
  const say = (sentence: string): string => catalogue.say(sentence);
  const most = before.length + mostStepsFrom(journey, id);
  const source = catalogue.rule(step.rules[0] ?? '', today);
  return {
    template: 'routines/step',
    data: {
      heading: journey.name,
      progress: words.stepOf(before.length + 1, most),
      danger: words.DANGER,
      notices,
      state: step.kind === 'waiting' ? [words.WAITING[step.waitsFor]] : [],
      marks: newMarks(shown, catalogue, today),
      says: saidAbove(step, say),
      ...inputsOf(shown, say, today),
      ...watchOf(shown),
      back: before.length > 0 ? [{}] : [],
      change: before.length > 1 ? [{}] : [],
      sources: source ? [catalogue.sourceLine(source)] : [],
      walk,
      at: id,
    },
  };
};
