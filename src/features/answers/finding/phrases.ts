import { fold, tokensOf } from './fold';

/** Rewrites runs of tokens by a table: at each place the longest run that the table knows gives way to its term. */
export type Rewrite = (tokens: readonly string[]) => string[];

interface Entry {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** @param pairs what is said and the term it stands for; both are folded here */
export const makeRewrite = (pairs: Iterable<readonly [said: string, term: string]>): Rewrite => {
  const byFirst = new Map<string, Entry[]>();
  for (const [said, term] of pairs) {
    const entry = { from: tokensOf(fold(said)), to: tokensOf(fold(term)) };
    const first = entry.from[0];
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.from.length - a.from.length);

  return (tokens) => {
    const out: string[] = [];
    for (let at = 0; at < tokens.length;) {
      const here = at;
      const entry = byFirst
        .get(tokens[at] ?? '')
        ?.find(({ from }) => from.every((word, i) => tokens[here + i] === word));
      out.push(...(entry ? entry.to : tokens.slice(at, at + 1)));
      at += entry ? entry.from.length : 1;
    }
    return out;
  };
};
