import { shown } from '../../src/features/answers/views/shown';
import type { Catalogue } from '../../src/guidelines/catalogue';
import { holds, type Question } from './ask-set';

/** A day on which the guidelines carry their marks. */
export const AT = Date.UTC(2026, 10, 24, 10);

/** Finds the units of a question's guideline whose answer alone shows every expected fact. */
export const factsRight = (catalogue: Catalogue): ((question: Question) => readonly string[]) => {
  const texts = catalogue.guidelines.flatMap((guideline) =>
    guideline.answers.map((unit) => ({
      id: unit.id,
      doc: String(guideline.id),
      text: shown(
        {
          kind: 'answered',
          first: { unit, guideline },
          second: null,
          byPlace: false,
          municipality: null,
          reports: false,
        },
        catalogue,
        AT,
      ).lines.join('\n'),
    })),
  );
  return (question) =>
    texts.filter(({ doc, text }) => doc === question.doc && holds(text, question)).map(({ id }) => id);
};
