import { Cleared } from '../../src/privacy/cleared';
import type { Finding } from '../../src/privacy/finding';
import { makeGate } from '../../src/privacy/gate';
import { judge } from '../../src/privacy/verdict';

const at = (text: string, words: string, rest: Pick<Finding, 'kind' | 'certainty'>): Finding[] => {
  const start = text.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length, ...rest }];
};

/** Knows three things: a number, a sure name, and a doubtful one. */
const gate = makeGate((text) => [
  ...at(text, '151024-9830', { kind: 'personnummer', certainty: 'certain' }),
  ...at(text, 'Tuva Ek', { kind: 'name', certainty: 'certain' }),
  ...at(text, 'Liv', { kind: 'name', certainty: 'possible' }),
]);

describe('the gate', () => {
  it('clears what points at nobody, word for word', () => {
    for (const gated of [gate.question('Hur lång tid?'), gate.kept('Hur lång tid?', { vouched: false })]) {
      expect(gated).toMatchObject({ kind: 'clear', suspects: false });
      expect(gated.kind === 'clear' && gated.text).toBeInstanceOf(Cleared);
      expect(gated.kind === 'clear' && gated.text.text).toBe('Hur lång tid?');
    }
  });
  it('refuses a number everywhere, vouched for or not', () => {
    const refused = { kind: 'refuse', kinds: ['personnummer'] };
    expect(gate.question('Gäller 151024-9830')).toEqual(refused);
    expect(gate.kept('Gäller 151024-9830', { vouched: false })).toEqual(refused);
    expect(gate.kept('Gäller 151024-9830', { vouched: true })).toEqual(refused);
  });
  it('lets a question with a name through, and says that it suspects one', () => {
    expect(gate.question('Vad gör jag med Tuva Ek')).toMatchObject({ kind: 'clear', suspects: true });
    expect(gate.question('Vad gör jag med Liv')).toMatchObject({ kind: 'clear', suspects: true });
  });
  it('refuses a sure name where it would be kept', () => {
    expect(gate.kept('om Tuva Ek', { vouched: true })).toEqual({ kind: 'refuse', kinds: ['name'] });
  });
  it('asks once about a doubtful one, by the place of the word alone', () => {
    expect(gate.kept('barnet Liv, nio', { vouched: false })).toEqual({ kind: 'ask', words: [2] });
    expect(gate.kept('barnet Liv, nio', { vouched: true })).toMatchObject({ kind: 'clear', suspects: true });
  });
});

describe('the verdict', () => {
  it('goes by the strongest finding', () => {
    const finding = (certainty: Finding['certainty']): Finding => ({ start: 0, end: 1, kind: 'name', certainty });
    expect(judge([])).toBe('clean');
    expect(judge([finding('possible')])).toBe('ask');
    expect(judge([finding('possible'), finding('certain')])).toBe('refuse');
  });
});
