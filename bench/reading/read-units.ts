import { answerShown } from '../../src/features/answers/views/answer-view';
import type { Catalogue } from '../../src/guidelines/catalogue';
import { lix } from './lix';

/** How one answer reads. */
export interface UnitRead {
  readonly unit: string;
  /** Of its answer and its facts. */
  readonly lix: number;
  /** Words of the short answer, which stands before the facts. */
  readonly words: number;
  /** The same with the warnings that stand between them. */
  readonly wordsWithMarks: number;
}

const countWords = (...texts: readonly string[]): number => texts.join(' ').split(/\s+/).filter(Boolean).length;

/** Every answer as it is shown on a day. @param at milliseconds since 1970 */
export const readUnits = (catalogue: Catalogue, at: number): readonly UnitRead[] =>
  catalogue.guidelines.flatMap((guideline) =>
    guideline.answers.map((unit) => {
      const first = { unit, guideline };
      const { heading, text, marks, facts } = answerShown(
        { kind: 'answered', first, second: null, municipality: null, reports: false },
        catalogue,
        at,
      );
      return {
        unit: unit.id,
        lix: lix([[heading, ...text].join(' '), ...facts].join('\n')),
        words: countWords(heading, ...text),
        wordsWithMarks: countWords(heading, ...text, ...marks),
      };
    }),
  );
