import { answerShown } from '../../../src/features/answers/views/answer-view';
import { loadCatalogue } from '../../../src/guidelines';

const AT = Date.parse('2026-11-24T10:00:00Z');
const MOST = 60;
const catalogue = loadCatalogue();

describe('a short answer', () => {
  it('comes first, with at most 60 words before the facts, also where it is about reporting concern', () => {
    const long = catalogue.guidelines.flatMap((guideline) =>
      guideline.answers.flatMap((unit) => {
        const first = { unit, guideline };
        const outcome = { kind: 'answered', first, second: null, municipality: null, reports: true } as const;
        const { heading, text } = answerShown(outcome, catalogue, AT);
        const words = [heading, ...text].join(' ').split(/\s+/).length;
        return words > MOST ? [`${unit.id}: ${String(words)}`] : [];
      }),
    );
    expect(long).toEqual([]);
  });
});
