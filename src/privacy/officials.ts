import type { NumberRun } from './number-runs';
import { read, type Reading } from './reading';

/** Finds where a reading names something official. */
export type OfficialFinder = (reading: Reading, runs: readonly NumberRun[]) => readonly (readonly [number, number])[];

const digitsOf = (literal: string): string => literal.replace(/\(0\)/g, '').replace(/[^0-9]/g, '');

/** A telephone number and the other ways to dial it. A number printed without its area code is a Stockholm number. */
const spellings = (literal: string): string[] => {
  const digits = digitsOf(literal);
  const national = literal.trim().startsWith('+46') ? `0${digits.slice(2)}` : digits;
  if (!national.startsWith('0'))
    return national.length >= 7 ? [national, `08${national}`, `468${national}`] : [national];
  const bare = national.slice(1);
  return [national, `46${bare}`, `460${bare}`, `0046${bare}`];
};

const isNumber = (literal: string): boolean => /^[0-9+()\s./–-]+$/.test(literal) && digitsOf(literal).length > 0;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Shorter ones (112, 1177) no finder takes for a telephone, and as four last digits they would hide a personnummer. */
const SHORTEST = 7;

/** Longest first, so that an address is taken whole; white space of a literal matches any, line breaks too. */
const literalPattern = (literals: readonly string[]): RegExp | null => {
  const sources = [...new Set(literals.map((literal) => read(literal).low.trim()))]
    .filter((literal) => literal.length > 2)
    .sort((a, b) => b.length - a.length)
    .map((literal) => literal.split(/\s+/).map(escape).join('\\s{1,4}'));
  return sources.length > 0
    ? new RegExp(`(?<![\\p{L}\\p{N}._%+@-])(?:${sources.join('|')})(?![\\p{L}\\p{N}@]|[.-][\\p{L}\\p{N}])`, 'gu')
    : null;
};

const numbersIn = (run: NumberRun, numbers: ReadonlySet<string>): [number, number][] => {
  const stretches: [number, number][] = [];
  for (let i = 0; i < run.length; i++) {
    let digits = '';
    for (let j = i; j < run.length && digits.length <= 16; j++) {
      digits += run[j]?.digits ?? '';
      const [first, last] = [run[i], run[j]];
      if (first && last && numbers.has(digits)) {
        stretches.push([first.start, last.end]);
        i = j;
        break;
      }
    }
  }
  return stretches;
};

/**
 * Knows the officials by their digits, however they are grouped or broken over lines, and by their words.
 * @param officials telephone numbers, e-mail and postal addresses, web addresses: as printed, or as +46…
 */
export const makeOfficialFinder = (officials: readonly string[]): OfficialFinder => {
  const numbers = new Set(
    officials
      .filter(isNumber)
      .flatMap(spellings)
      .filter((digits) => digits.length >= SHORTEST),
  );
  const pattern = literalPattern(officials.filter((official) => !isNumber(official)));
  return ({ low }, runs) => {
    const literals = pattern
      ? [...low.matchAll(pattern)].map((match): [number, number] => [match.index, match.index + match[0].length])
      : [];
    return [...runs.flatMap((run) => numbersIn(run, numbers)), ...literals].sort(([a], [b]) => a - b);
  };
};
