import type { Journey, Rule } from '../../model';
import { trySay } from '../../say';
import { sentencesOfOutcome, sentencesOfStep } from '../../sentences-of-journey';

type Lookup = (id: string) => Rule | undefined;

/** A step's text, without its choices, on one screen of a telephone; a heading, a choice and a line that are read at a glance. */
const MOST = { step: 60, heading: 16, choice: 12, line: 25 };

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** What of a journey is too long to be read on a telephone, counted in words as they are said. */
export const lengthFaults = (journey: Journey, lookup: Lookup): readonly string[] => {
  const count = (text: string): number => {
    const tried = trySay(text, lookup);
    return 'said' in tried ? wordsIn(tried.said) : 0;
  };
  const over = (node: string, what: keyof typeof MOST, texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => {
      const words = count(text);
      return words > MOST[what] ? [`${node}: a ${what} of ${words} words, at most ${MOST[what]}: "${text}"`] : [];
    });
  return [
    ...over('about', 'line', [journey.about]),
    ...Object.entries(journey.steps).flatMap(([node, step]) => {
      const [heading = '', ...below] = sentencesOfStep(step);
      const choices =
        step.kind === 'checklist'
          ? []
          : 'choices' in step
            ? step.choices.map(({ label }) => label)
            : step.kind === 'date' && step.none
              ? [step.none.label]
              : [];
      const text = below.filter((sentence) => !choices.includes(sentence));
      return [
        ...over(node, 'heading', [heading]),
        ...over(node, 'choice', choices),
        ...over(node, 'line', text),
        ...over(node, 'step', [[heading, ...text].join(' ')]),
      ];
    }),
    ...Object.entries(journey.outcomes).flatMap(([node, outcome]) => {
      const [heading = '', ...lines] = sentencesOfOutcome(outcome);
      return [...over(node, 'heading', [heading]), ...over(node, 'line', lines)];
    }),
  ];
};
