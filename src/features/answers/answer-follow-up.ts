import type { Answering } from './answering';
import type { Last } from './context';
import { readFollowUp } from './follow-up';
import type { Asker, Outcome } from './outcome';

/**
 * Answers a text that leans on the last answer: the same question at another place, or another side of the same matter.
 * Null when the text stands on its own.
 */
export const answerFollowUp = (answering: Answering, text: string, asker: Asker, last: Last): Outcome | null => {
  const before = answering.unit(last.unit);
  if (!before) return null;
  const named = answering.placeNamed(text);
  const kind = readFollowUp(text, named ? [named.name] : []);
  if (!kind) return null;
  const asked = before.unit.asks[0] ?? '';
  const there: Asker = { ...asker, municipality: last.municipality ?? asker.municipality };
  switch (kind) {
    case 'same-elsewhere':
      return answering.answer(`${asked} ${placePhrase(named?.municipality ?? false, named?.name ?? '')}`, asker);
    case 'same-matter': {
      const alone = answering.answer(text, there);
      if (alone.kind === 'answered' && !alone.second && !/^(?:och|men)\b/i.test(text.trim())) return alone;
      return answering.answer(text, there, last);
    }
  }
};

const placePhrase = (isMunicipality: boolean, name: string): string =>
  isMunicipality ? `i ${name} kommun` : `i ${name}`;
