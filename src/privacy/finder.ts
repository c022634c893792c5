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

/**
 * A cue for `cueBefore`: one of the words, whole, then at most so many others and no comma or full stop, then the place.
 * @param words alternatives of an expression, in lower case
 * @param between how many words may stand between
 */
export const cueOf = (words: string, between: number): RegExp =>
  new RegExp(
    `(?<![\\p{L}])(?:${words})(?![\\p{L}])[.:]?(?:[ :#="”“(]{1,3}\\p{L}{1,14}[:.]?){0,${between}}[ :#=("”“-]{0,4}$`,
    'u',
  );

/** A day as people type it, so that a cue for a number does not take it. */
export const isDay = (typed: string): boolean =>
  /^(?:[0-9]{1,2}[/.-][0-9]{1,2}(?:[/.-](?:20)?[0-9]{2})?|(?:19|20)[0-9]{2}-?[01][0-9]-?[0-3][0-9]|[0-9]{2}-?[01][0-9]-?[0-3][0-9]|(?:19|20)[0-9]{2})$/.test(
    typed,
  );
