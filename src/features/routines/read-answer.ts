import { parseLocalDate, type LocalDate } from '../../calendar/local-date';
import type { JourneyStep } from '../../guidelines/model';
import { DONE, NO_DATE, NOTHING, type Answers } from './advance';

/** What a step's card sends: whatever of it was filled in. */
export interface Given {
  readonly choice?: string | undefined;
  readonly day?: string | undefined;
  readonly ticks?: string | undefined;
  /** "No day yet", which is a button of its own. */
  readonly none?: boolean | undefined;
}

export type AnswerProblem =
  'nothing-chosen' | 'not-a-choice' | 'no-day' | 'no-such-day' | 'in-future' | 'in-past' | 'before-earlier';

export type ReadAnswer =
  { readonly kind: 'answer'; readonly answer: string } | { readonly kind: 'problem'; readonly problem: AnswerProblem };

const problem = (of: AnswerProblem): ReadAnswer => ({ kind: 'problem', problem: of });
const answer = (of: string): ReadAnswer => ({ kind: 'answer', answer: of });

const readDay = (
  step: Extract<JourneyStep, { kind: 'date' }>,
  text: string,
  before: Answers,
  today: LocalDate,
): ReadAnswer => {
  if (text === '') return problem('no-day');
  const day = parseLocalDate(text);
  if (day === null) return problem('no-such-day');
  if (step.when === 'past' && day > today) return problem('in-future');
  if (step.when === 'future' && day < today) return problem('in-past');
  const earlier = parseLocalDate(before[step.notBefore ?? ''] ?? '');
  return earlier !== null && day < earlier ? problem('before-earlier') : answer(day);
};

/** Reads what was given as the answer to a step. `before` are the answers so far. */
export const readAnswer = (step: JourneyStep, given: Given, before: Answers, today: LocalDate): ReadAnswer => {
  switch (step.kind) {
    case 'instruction':
      return answer(DONE);
    case 'question':
    case 'waiting': {
      const choice = given.choice ?? '';
      if (choice === '') return problem('nothing-chosen');
      return step.choices.some(({ id }) => id === choice) ? answer(choice) : problem('not-a-choice');
    }
    case 'date':
      if (given.none) return step.none ? answer(NO_DATE) : problem('not-a-choice');
      return readDay(step, given.day?.trim() ?? '', before, today);
    case 'checklist': {
      const sent = (given.ticks ?? '').split(',').filter(Boolean);
      const ticked = step.items.map(({ id }) => id).filter((id) => sent.includes(id));
      if (ticked.length < new Set(sent).size) return problem('not-a-choice');
      return answer(ticked.length === 0 ? NOTHING : ticked.join(','));
    }
  }
};
