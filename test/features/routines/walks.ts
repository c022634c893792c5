import { advance, DONE, NO_DATE, NOTHING, type Answers, type Position } from '../../../src/features/routines/advance';
import type { Journey, JourneyStep } from '../../../src/guidelines/model';

/** The day that date steps are answered with. */
export const DAY = '2026-11-24';

/** Every answer to a step that may lead somewhere of its own. */
export const answersTo = (step: JourneyStep): readonly string[] => {
  switch (step.kind) {
    case 'instruction':
      return [DONE];
    case 'question':
    case 'waiting':
      return step.choices.map(({ id }) => id);
    case 'date':
      return step.none ? [DAY, NO_DATE] : [DAY];
    case 'checklist':
      return [step.items.map(({ id }) => id).join(','), NOTHING];
  }
};

/** Every position of every walk through a journey, with the answers that led there; the outcomes among them. */
export const everyPosition = (
  journey: Journey,
  answers: Answers = {},
): readonly { readonly answers: Answers; readonly position: Position }[] => {
  const position = advance(journey, answers);
  const here = { answers, position };
  if (position.kind === 'outcome') return [here];
  return [
    here,
    ...answersTo(position.step).flatMap((answer) => everyPosition(journey, { ...answers, [position.id]: answer })),
  ];
};
