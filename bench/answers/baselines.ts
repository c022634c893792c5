import MiniSearch from 'minisearch';
import { fold, tokensOf } from '../../src/features/answers/finding/fold';
import type { Entry } from '../../src/features/answers/finding/entry';
import { makeLexicon } from '../../src/features/answers/finding/lexicon';
import { stem } from '../../src/features/answers/finding/stem';

/** The best entry of a plain full-text search; null when nothing matches. */
export type Search = (question: string, allowed: (entry: Entry) => boolean) => string | null;

interface Doc {
  readonly id: string;
  readonly text: string;
}

const docsOf = (entries: readonly Entry[], withAsks: boolean): Doc[] =>
  entries
    .filter(({ guideline }) => guideline !== null)
    .map(({ id, asks, body }) => ({ id, text: [body, ...(withAsks ? asks : [])].join(' ') }));

const searchWith =
  (index: MiniSearch<Doc>, entries: readonly Entry[], options: object): Search =>
  (question, allowed) => {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const hit = index.search(question, {
      ...options,
      filter: ({ id }) => {
        const entry = byId.get(String(id));
        return entry !== undefined && allowed(entry);
      },
    })[0];
    return hit ? String(hit.id) : null;
  };

/** The library as it comes. */
export const plainSearch = (entries: readonly Entry[]): Search => {
  const index = new MiniSearch<Doc>({ fields: ['text'] });
  index.addAll(docsOf(entries, true));
  return searchWith(index, entries, {});
};

/** With Swedish stemming, parts of compounds and fuzzy matching. @param withAsks over questions and answers, or answers alone */
export const swedishSearch = (entries: readonly Entry[], withAsks: boolean): Search => {
  const docs = docsOf(entries, withAsks);
  const counts = new Map<string, number>();
  for (const { text } of docs)
    for (const word of new Set(tokensOf(fold(text)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const lexicon = makeLexicon(counts);
  const index = new MiniSearch<Doc>({
    fields: ['text'],
    tokenize: (text) => tokensOf(fold(text)),
    processTerm: (word) => [...new Set([word, ...lexicon.read(word).parts].map(stem))],
  });
  index.addAll(docs);
  return searchWith(index, entries, { fuzzy: 0.2 });
};
