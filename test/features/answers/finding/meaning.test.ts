import { analyse, readText } from '../../../../src/features/answers/finding/analyse';
import { entriesOf } from '../../../../src/features/answers/entries-of';
import { lexiconOf, readEntry } from '../../../../src/features/answers/finding/lexicon-of';
import { makeMeaning } from '../../../../src/features/answers/finding/meaning';
import learnt from '../../../../src/features/answers/finding/meaning.json';
import { OUTSIDE_TOPICS } from '../../../../src/features/answers/words/outside-topics';
import { loadCatalogue } from '../../../../src/guidelines';

const catalogue = loadCatalogue();
const entries = entriesOf(catalogue.guidelines, (id) => catalogue.rule(id), OUTSIDE_TOPICS);
const lexicon = lexiconOf(entries.map(readEntry));
const read = (text: string) => analyse(readText(text), lexicon);

test('every answer and every matter outside has been learnt: learn anew when this fails', () => {
  const known = new Set(learnt.entries);
  expect(entries.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
});

test('a question lies near the answer that is asked in such words, between 0 and 1', () => {
  const near = makeMeaning(
    learnt,
    entries.map(({ id }) => id),
  );
  const values = near(read('hur många veckor har rektorn på sig att svara på papperet från socialtjänsten'));
  expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
  const likely = entries.map(({ id }, at) => ({ id, value: values[at] ?? 0 })).sort((a, b) => b.value - a.value);
  expect(likely.slice(0, 5).map(({ id }) => id)).toContain('vk.skola.svarstid');
});

test('an answer that was not learnt lies at 0, and the others as before', () => {
  const question = read('får rektorn skicka svaret med post');
  const alone = makeMeaning(learnt, ['vk.skola.skicka'])(question);
  const beside = makeMeaning(learnt, ['vk.ny-fraga', 'vk.skola.skicka'])(question);
  expect([...beside]).toEqual([0, alone[0]]);
});

test('a text that says nothing lies equally near to every answer, and never fails', () => {
  const near = makeMeaning(
    learnt,
    entries.map(({ id }) => id),
  );
  const values = [...near(read(''))];
  expect(new Set(values).size).toBe(1);
  expect(values[0]).toBeGreaterThan(0);
  expect(values[0]).toBeLessThan(0.6);
});
