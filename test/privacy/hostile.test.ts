import { detect, found } from './kinds-in';

/** Each grows to any length; all are shaped to make a careless pattern try again and again. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['one letter', 'a'],
  ['letters and spaces', 'a '],
  ['digits', '1'],
  ['digits and spaces', '1 '],
  ['dates', '15-03-12 '],
  ['hyphens', '-'],
  ['at signs', 'a@'],
  ['dots', 'a.'],
  ['underscores', 'a_1'],
  ['names', 'Anna Ek '],
  ['lists of names', 'Anna, '],
  ['capitals', 'A'],
  ['slashes', '1/1/'],
  ['colons', '1a:'],
  ['line breaks', '\n'],
  ['emoji', '😀'],
  ['marks without end', 'a\u0301'],
  ['cues', 'född på '],
  ['compounds', 'förhandsbedömningskonsultationsunderlag'],
  ['digit words', 'fyra '],
  ['addresses', 'bor på Stora '],
  ['web addresses', 'www.a.'],
  ['schools', 'Aaaaskolan '],
];

const milliseconds = (text: string): number => {
  const start = process.hrtime.bigint();
  detect(text);
  return Number(process.hrtime.bigint() - start) / 1e6;
};

/** The best of three: what else the machine does can only make a reading slower. */
const bestOfThree = (text: string): number => Math.min(milliseconds(text), milliseconds(text), milliseconds(text));

describe('a hostile text', () => {
  it.each(SHAPES)('of 20,000 characters of %s is read in time that grows with its length', (_name, unit) => {
    const grow = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    milliseconds(grow(2_000));
    const short = bestOfThree(grow(20_000));
    const long = bestOfThree(grow(80_000));
    expect(short).toBeLessThan(2_000);
    expect(long).toBeLessThan(Math.max(400, short * 16));
  });

  it('hides nothing at its end', () => {
    expect(found(`${'oj '.repeat(6_600)}070-174 06 71`)).toEqual([['phone', '070-174 06 71']]);
  });

  it.each([
    ['😀👨‍👩‍👧 Alva, 9 år 😀', 'Alva'],
    ['é̩́ – Alva sover', 'Alva'],
    ['a\u030Angest hos Alva', 'Alva'],
    ['İ Alva ringde', 'Alva'],
    ['\ufeffAlva ringde', 'Alva'],
    ['㎏ ﬁ ½ Alva ringde', 'Alva'],
  ])('has its findings where they stand in it: %s', (text, name) => {
    expect(found(text)).toContainEqual(['name', name]);
  });

  it('of any signs gives findings within it, in order and apart', () => {
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const pieces = [
      'Anna',
      'ek',
      ' ',
      '-',
      '1',
      '0701',
      '@',
      '.se',
      '\n',
      '😀',
      'född ',
      '15',
      '/',
      'å',
      '\u0301',
      '\u200b',
      'HVB ',
      '(',
      '”',
      'XXXX',
    ];
    for (let round = 0; round < 1_000; round++) {
      const text = Array.from({ length: 1 + next(20) }, () => pieces[next(pieces.length)]).join('');
      let last = 0;
      for (const { start, end } of detect(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }
  });
});

describe('an ordinary text', () => {
  it('is read in less than 5 ms, nearly always', () => {
    const text =
      'Hej, vi har en pojke på 9 år som vägrar sova ensam. Mamman säger nej till BUP. Hur lång tid har skolan på sig?';
    for (let warm = 0; warm < 50; warm++) detect(text);
    const times = Array.from({ length: 500 }, () => milliseconds(text)).sort((a, b) => a - b);
    expect(times[Math.floor(times.length * 0.9)]).toBeLessThan(5);
  });
});
