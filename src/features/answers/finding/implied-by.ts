import { IMPLIED } from '../words/implied';
import { fold, tokensOf } from './fold';
import { stem } from './stem';

const byStem = new Map<string, Set<string>>();
for (const [words, implied] of Object.entries(IMPLIED))
  for (const word of words.split(', ')) {
    const tokens = tokensOf(fold(word));
    const root = tokens.length === 1 ? stem(tokens[0] ?? '') : null;
    if (root === null) continue;
    const set = byStem.get(root) ?? new Set();
    byStem.set(root, set);
    for (const token of tokensOf(fold(implied))) if (stem(token) !== root) set.add(stem(token));
  }

const NONE: ReadonlySet<string> = new Set();

/** The stems that a stem brings with it. */
export const impliedBy = (root: string): ReadonlySet<string> => byStem.get(root) ?? NONE;
