import type { Reading } from './analyse';

/** A way to reach somebody that a question asks for by name, and what shows that a text gives it. */
const REACHES = [
  { asks: /^(?:post|mejl|mail)$/, gives: /@/ },
  { asks: /^telefonnummer$/, gives: /\d{3} ?\d{2}/ },
  { asks: /^telefontider$/, gives: /\d\d\.\d\d/ },
] as const;

export type Reach = (typeof REACHES)[number];

/** The ways that words ask for. */
export const wanted = (words: readonly string[]): readonly Reach[] =>
  REACHES.filter(({ asks }) => words.some((word) => asks.test(word)));

/** The ways to reach somebody that an entry gives, or at least is asked for. */
export const offered = (body: string, asks: readonly Reading[]): ReadonlySet<Reach> =>
  new Set(REACHES.filter((reach) => reach.gives.test(body) || asks.some(({ words }) => wanted(words).includes(reach))));
