import { describePossibleName, describeRefusal } from '../../src/privacy/describe';
import { KINDS } from '../../src/privacy/finding';

describe('the words of a refusal', () => {
  it('say what was seen, that nothing is kept, what to delete and what to write', () => {
    expect(describeRefusal(['personnummer'])).toBe(
      'Det ser ut att stå ett personnummer. Jag har inte sparat det. Radera meddelandet och skriv ”barnet” i stället.',
    );
    expect(describeRefusal(['personnummer', 'phone'])).toContain('ett personnummer och ett telefonnummer');
  });
  it('name the field of a card and ask for no deletion', () => {
    expect(describeRefusal(['phone'], 'Kort märkning')).toBe(
      'Kort märkning: det ser ut att stå ett telefonnummer. Inget är sparat. Skriv ”mamman” eller ”pappan” utan nummer i stället.',
    );
  });
  it.each(KINDS)('are short and calm for %s', (kind) => {
    const said = describeRefusal([kind]);
    expect(said).not.toMatch(/[!]|tyvärr/i);
    for (const sentence of said.split(/(?<=\.) /)) expect(sentence.split(' ').length).toBeLessThanOrEqual(18);
  });
});

describe('the words about a possible name', () => {
  it('give the places of the words', () => {
    expect(describePossibleName([4])).toMatch(/^Ord 4 kan vara ett namn\./);
    expect(describePossibleName([1, 4, 7], 'Punkt')).toMatch(/^Punkt: Ord 1, 4 och 7 kan vara ett namn\./);
    expect(describePossibleName([1, 2, 3, 4, 5, 6, 7])).toContain('Ord 1, 2, 3, 4 och 5');
  });
});
