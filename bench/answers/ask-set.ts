import { readFileSync } from 'node:fs';

/** One question of a set, in the form of qa-dev.jsonl: what every right answer shows and no right answer says. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly doc: string;
  readonly kommun: string | null;
  readonly expect: readonly string[];
  readonly forbid?: readonly string[];
}

export const readSet = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** Whether a text shows every fact that is expected and nothing that is forbidden. */
export const holds = (text: string, { expect, forbid = [] }: Pick<Question, 'expect' | 'forbid'>): boolean =>
  expect.every((pattern) => new RegExp(pattern, 'i').test(text)) &&
  !forbid.some((pattern) => new RegExp(pattern, 'i').test(text));
