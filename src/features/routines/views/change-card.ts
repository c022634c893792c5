import type { LocalDate } from '../../../calendar/local-date';
import { sayDate } from '../../../calendar/swedish-date';
import { parseLocalDate } from '../../../calendar/local-date';
import type { Journey, JourneyStep } from '../../../guidelines/model';
import { sentencesOfStep } from '../../../guidelines/sentences-of-journey';
import type { CardView } from '../../../turn/reply';
import { NO_DATE, NOTHING, type Taken } from '../advance';
import type { Walk } from '../walk';

type Say = (sentence: string) => string;

const answerIn = (step: JourneyStep, answer: string, say: Say, today: LocalDate): string => {
  switch (step.kind) {
    case 'instruction':
      return 'klart';
    case 'question':
    case 'waiting':
      return say(step.choices.find(({ id }) => id === answer)?.label ?? '');
    case 'date': {
      const day = parseLocalDate(answer);
      return answer === NO_DATE && step.none ? say(step.none.label) : day === null ? '' : sayDate(day, today);
    }
    case 'checklist':
      return `${answer === NOTHING ? 0 : answer.split(',').length} av ${step.items.length} klara`;
  }
};

/** Which of the earlier answers is to be changed. Instructions have none. */
export const changeCard = (
  journey: Journey,
  walk: Walk,
  taken: readonly Taken[],
  say: Say,
  today: LocalDate,
): CardView => {
  const answers = taken.filter(({ step }) => step.kind !== 'instruction');
  return {
    template: 'routines/change',
    data: {
      heading: 'Vilket svar vill du ändra?',
      name: journey.name,
      steps: answers.map(({ id, step, answer }) => ({
        title: `${say(sentencesOfStep(step)[0] ?? '')} ${answerIn(step, answer, say, today)}`,
        value: id,
      })),
      walk,
    },
  };
};
