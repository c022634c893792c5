import { marksOfWalk } from '../../../src/features/routines/views/marks-of-walk';
import type { Mark } from '../../../src/guidelines/marks';

const marks: readonly Mark[] = [
  { kind: 'validity', about: 'g', text: 'Överenskommelsen har gått ut.' },
  { kind: 'by-place', about: 'k.1', text: 'Värmland säger tre veckor, Jämtland ingen tid.' },
  { kind: 'conflict', about: 'k.2', text: 'Ett avsnitt säger båda, ett annat en.' },
  { kind: 'conflict', about: 'k.3', text: 'Texten säger både tre och två veckor. Jag räknar med två.' },
  { kind: 'old-act', about: 'l', text: 'Texten nämner den gamla lagen.' },
  { kind: 'conflict', about: 'k.4', text: 'Ett avsnitt säger båda, ett annat en.' },
];

test('a walk shows all that weakens its own text, once, and nothing of how other places do it', () => {
  expect(marksOfWalk(marks)).toEqual([
    'Överenskommelsen har gått ut.',
    'Ett avsnitt säger båda, ett annat en.',
    'Texten säger både tre och två veckor. Jag räknar med två.',
    'Texten nämner den gamla lagen.',
  ]);
});
