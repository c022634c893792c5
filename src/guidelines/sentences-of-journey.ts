import type { Journey, JourneyOutcome, JourneyStep, Line } from './model';
import type { Placed } from './sentences-of';

/** A line's sentence, whatever it hangs on. */
export const sentenceOf = (line: Line): string => (typeof line === 'string' ? line : line.says);

const at = (field: string, texts: readonly (string | undefined)[]): readonly Placed[] =>
  texts.flatMap((text) => (text === undefined ? [] : [{ field, text }]));

/** What a step says, its heading first, then what stands below it, then its choices. */
export const sentencesOfStep = (step: JourneyStep): readonly string[] => {
  switch (step.kind) {
    case 'instruction':
      return [step.says, ...step.lines];
    case 'question':
      return [step.asks, ...(step.why === undefined ? [] : [step.why]), ...step.choices.map(({ label }) => label)];
    case 'waiting':
      return [step.says, ...step.lines, ...step.choices.map(({ label }) => label)];
    case 'date':
      return [step.asks, ...(step.why === undefined ? [] : [step.why]), ...(step.none ? [step.none.label] : [])];
    case 'checklist':
      return [step.says, ...step.items.map(({ label }) => label)];
  }
};

/** What an outcome says, whatever was answered. */
export const sentencesOfOutcome = (outcome: JourneyOutcome): readonly string[] => {
  const { says, now, mustNot = [], otherSide = [], child = [], ask, then } = outcome;
  const lines = [...now, ...mustNot, ...otherSide, ...child].map(sentenceOf);
  return [says, ...lines, ...(ask === undefined ? [] : [ask]), then];
};

/** Every sentence of a journey and where it stands. */
export const sentencesOfJourney = (journey: Journey): readonly Placed[] => [
  ...at('about', [journey.about]),
  ...Object.entries(journey.steps).flatMap(([id, step]) => at(id, sentencesOfStep(step))),
  ...Object.entries(journey.outcomes).flatMap(([id, outcome]) => at(id, sentencesOfOutcome(outcome))),
];
