import { readDanger } from '../../src/conversation/danger';
import { ACUTE, HARMLESS } from './danger-cases';

/** Every third text is reported on only: the words were never chosen by it. */
const isReported = (_: string, i: number) => i % 3 === 2;
const isSeen = (text: string, i: number) => !isReported(text, i);

test.each(ACUTE.filter(isSeen))('this is danger now: %s', (text) => {
  expect(readDanger(text)).not.toBeNull();
});

test.each(HARMLESS.filter(isSeen))('this is a question, or past: %s', (text) => {
  expect(readDanger(text)).toBeNull();
});
