import { z } from 'zod/v4';
import { LocalDate } from '../../calendar/local-date';
import { mostStepsFrom } from '../../guidelines/journey-graph';
import {
  NodeId,
  type Condition,
  type Journey,
  type JourneyOutcome,
  type JourneyStep,
  type Next,
  type Watch,
} from '../../guidelines/model';

/** What an instruction is answered with. */
export const DONE = 'klar';
/** What a date step is answered with when there is no day yet. */
export const NO_DATE = 'ingen';
/** What a checklist is answered with when nothing is ticked; otherwise the ids, with commas between. */
export const NOTHING = 'inget';

/** What was answered, by step: the id of a choice, a day, ticked ids. All that a card carries of a walk; untrusted. */
export const Answers = z.record(
  NodeId,
  z.union([
    LocalDate,
    z
      .string()
      .max(300)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*(,[a-z0-9]+(-[a-z0-9]+)*)*$/),
  ]),
);
export type Answers = Readonly<Record<string, string>>;

/** A step that was answered, in order. */
export interface Taken {
  readonly id: string;
  readonly step: JourneyStep;
  readonly answer: string;
}

/** Where somebody is in a journey. `taken` are the answers that hold, in the order of the walk; all others are gone. */
export type Position = {
  readonly taken: readonly Taken[];
} & (
  | {
      readonly kind: 'step';
      readonly id: string;
      readonly step: JourneyStep;
      /** From 1, and the most that there can be in all from here. */
      readonly number: number;
      readonly most: number;
    }
  | { readonly kind: 'outcome'; readonly id: string; readonly outcome: JourneyOutcome }
);

const holds = ({ step, is }: Condition, answers: Answers): boolean => is.includes(answers[step] ?? '');

const follow = (next: Next, answers: Answers): string =>
  typeof next === 'string' ? next : (next.cases.find(({ when }) => holds(when, answers))?.to ?? next.otherwise);

/** Whether a day may answer a date step, given the days before it. Whether it lies ahead or behind is asked when it is given. */
const dayHolds = (step: Extract<JourneyStep, { kind: 'date' }>, answer: string, before: Answers): boolean => {
  const day = LocalDate.safeParse(answer);
  const earlier = LocalDate.safeParse(step.notBefore === undefined ? undefined : before[step.notBefore]);
  return day.success && !(earlier.success && day.data < earlier.data);
};

/** What an answer to a step leads to; null when it is no answer to it. `before` are the answers that hold so far. */
const nextNode = (step: JourneyStep, answer: string, before: Answers): string | null => {
  switch (step.kind) {
    case 'instruction':
      return answer === DONE ? follow(step.next, before) : null;
    case 'question':
    case 'waiting': {
      const choice = step.choices.find(({ id }) => id === answer);
      return choice ? follow(choice.next, before) : null;
    }
    case 'date':
      if (answer === NO_DATE) return step.none ? follow(step.none.next, before) : null;
      return dayHolds(step, answer, before) ? follow(step.next, before) : null;
    case 'checklist': {
      const ids = step.items.map(({ id }) => id);
      const ticked = answer === NOTHING ? [] : answer.split(',');
      if (new Set(ticked).size < ticked.length || ticked.some((id) => !ids.includes(id))) return null;
      return follow(ticked.length === ids.length ? step.all : step.some, before);
    }
  }
};

/**
 * Works out where somebody is from what they have answered: walks from the start as far as the answers hold. Answers off the
 * way, to steps that are not there and that are none of a step's choices are left out.
 */
export const advance = (journey: Journey, answers: Answers): Position => {
  const taken: Taken[] = [];
  const before: Record<string, string> = {};
  for (let id: string = journey.start; ;) {
    const outcome = journey.outcomes[id];
    if (outcome) return { kind: 'outcome', id, outcome, taken };
    const step = journey.steps[id];
    if (!step) throw new Error(`Journey ${journey.id} leads to ${id}, which is not there`);
    const answer = answers[id];
    const next = answer === undefined ? null : nextNode(step, answer, before);
    if (answer === undefined || next === null)
      return {
        kind: 'step',
        id,
        step,
        taken,
        number: taken.length + 1,
        most: taken.length + mostStepsFrom(journey, id),
      };
    taken.push({ id, step, answer });
    before[id] = answer;
    id = next;
  }
};

/** The answers of a position, as a card carries them. */
export const answersOf = ({ taken }: Position): Answers =>
  Object.fromEntries(taken.map(({ id, answer }) => [id, answer]));

/** What can be watched where a walk is: while it waits, and where it has ended. */
export const watchedAt = (position: Position): readonly Watch[] => {
  if (position.kind === 'outcome') return position.outcome.deadlines ?? [];
  return position.step.kind === 'waiting' && position.step.watch ? [position.step.watch] : [];
};
