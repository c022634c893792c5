import type { Kind } from './finding';
import type { NumberRun } from './number-runs';
import type { Reading } from './reading';

/** A find in a reading: `start` and `end` count units of the reading, end exclusive. */
export interface Find {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly certainty: 'certain' | 'possible';
}

/** What every finder looks at: the reading, and the numbers in it. */
export interface Page {
  readonly reading: Reading;
  readonly runs: readonly NumberRun[];
}

/** Finds one sort of thing. Its time grows no faster than the text. */
export type Finder = (page: Page) => readonly Find[];

/** Whether a cue stands right before a place: `cue` is anchored at its end and sees at most `reach` units. */
export const cueBefore = (low: string, at: number, cue: RegExp, reach = 40): boolean =>
  cue.test(low.slice(Math.max(0, at - reach), at));

/** Whether a cue stands right after a place: `cue` is anchored at its start and sees at most `reach` units. */
export const cueAfter = (low: string, at: number, cue: RegExp, reach = 30): boolean =>
  cue.test(low.slice(at, at + reach));
