/** Digits that stand together. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Groups of digits with nothing but short separators between them: what may be one number typed in pieces. */
export type NumberRun = readonly DigitGroup[];

const SEPARATOR = /^[ \t\n\r().+/_-]{1,4}$/;

/** All runs of a text, in order; every digit is in exactly one. */
export const numberRuns = (text: string): readonly NumberRun[] => {
  const runs: DigitGroup[][] = [];
  for (const { 0: digits, index } of text.matchAll(/[0-9]+/g)) {
    const group = { start: index, end: index + digits.length, digits };
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && SEPARATOR.test(text.slice(last.end, index).slice(0, 5))) run.push(group);
    else runs.push([group]);
  }
  return runs;
};
