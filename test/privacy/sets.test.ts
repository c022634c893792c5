import { judge } from '../../src/privacy/verdict';
import { detect } from './kinds-in';
import { readSet, type SetText } from './sets/read-set';

/** Numbers and addresses that are refused wherever they stand. */
const STRUCTURED = new Set(['personnummer', 'samordningsnummer', 'phone', 'email']);

const isFound = ({ text, spans }: SetText): boolean => {
  const findings = detect(text);
  return spans.some((span) => findings.some((found) => found.start < span.end && span.start < found.end));
};
const lowerCased = (one: SetText): SetText => ({ ...one, text: one.text.toLowerCase() });
const textsOf = (texts: readonly SetText[]): readonly string[] => texts.map(({ text }) => text);
const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / whole.length;

describe.each(['first', 'second', 'third', 'fourth', 'fifth', 'sixth'])('on the %s set of invented texts', (name) => {
  const texts = readSet(name);
  const identifying = texts.filter(({ spans }) => spans.length > 0);
  const harmless = texts.filter(({ spans }) => spans.length === 0);
  const missed = (set: readonly SetText[]) => textsOf(set.filter((one) => !isFound(one)));
  const alarms = (set: readonly SetText[]) => textsOf(set.filter(({ text }) => detect(text).length > 0));

  it('97 of 100 that identify somebody are found, and at most 5 of 100 harmless ones alarm', () => {
    expect(identifying.length).toBeGreaterThan(70);
    expect({ missed: missed(identifying), enough: share(missed(identifying), identifying) <= 0.03 }).toMatchObject({
      enough: true,
    });
    expect({ alarms: alarms(harmless), few: share(alarms(harmless), harmless) <= 0.05 }).toMatchObject({ few: true });
  });

  it('in lower case 90 of 100 are found, and at most 8 of 100 alarm', () => {
    const small = identifying.map(lowerCased);
    expect({ missed: missed(small), enough: share(missed(small), small) <= 0.1 }).toMatchObject({ enough: true });
    expect(share(alarms(harmless.map(lowerCased)), harmless)).toBeLessThanOrEqual(0.08);
  });

  it('numbers, telephones and e-mail are refused every one, and harmless texts at most once in a hundred', () => {
    const structured = identifying.filter(({ spans }) => spans.some(({ kind }) => STRUCTURED.has(kind)));
    expect(textsOf(structured.filter(({ text }) => judge(detect(text)) !== 'refuse'))).toEqual([]);
    expect(
      share(
        harmless.filter(({ text }) => judge(detect(text)) === 'refuse'),
        harmless,
      ),
    ).toBeLessThanOrEqual(0.01);
  });
});
