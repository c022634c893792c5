import type { RoleId } from '../../../guidelines/model/role';
import { analyse, readText, type Analysis, type Reading } from './analyse';
import { bestOf } from './best-of';
import type { Entry } from './entry';
import { damped, GRAM_KEYS, gramsOf } from './grams';
import { makeLanguageModel } from './language-model';
import { lexiconOf, readEntry } from './lexicon-of';
import { makeMeaning, type MeaningWeights } from './meaning';
import { asksLike, kindsOf, profileOf } from './question-kind';
import { offered, wanted } from './reaches';
import { makeKeys, makeSum, toSparse, type Keys, type Sparse } from './sparse';
import { makeVectorIndex } from './vector-index';

/** What is measured between a question and an entry, in the order of a row. All lie in 0..1. */
export const FEATURES = [
  'stemBest',
  'pairBest',
  'body',
  'covered',
  'present',
  'gramModel',
  'meaning',
  'guideline',
  'kind',
  'lacks',
  'role',
] as const;

export type Row = readonly number[];

/** A question's measures against the entries that are allowed. */
export interface Measured {
  readonly analysis: Analysis;
  /** A row for each entry, in their order; null for one that is not allowed. */
  readonly rows: readonly (Row | null)[];
  /** How much of what the question tells some guideline's entry says too, 0..1. */
  readonly known: number;
}

export interface Measurer {
  readonly measure: (question: string, role: RoleId | null, allowed: (entry: Entry) => boolean) => Measured;
}

/** Builds the indexes over the entries: at start, once. Pure: the same entries and weights give the same measures. */
export const makeMeasurer = (entries: readonly Entry[], learnt: MeaningWeights): Measurer => {
  const texts = entries.map(readEntry);
  const asked = texts.map((one) => one.asked);
  const told = texts.map((one) => one.told);
  const lexicon = lexiconOf(texts);
  const meaning = makeMeaning(
    learnt,
    entries.map(({ id }) => id),
  );
  const words = makeKeys();
  const twos = makeKeys();
  const take = (reading: Reading, number: (keys: Keys) => (word: string) => number) => {
    const analysis = analyse(reading, lexicon);
    return {
      analysis,
      stems: toSparse(analysis.stems, number(words)),
      pairs: toSparse(analysis.pairs, number(twos)),
    };
  };
  const keep = (reading: Reading) => take(reading, ({ number }) => number);

  const own = asked.map((asks) => asks.map(keep));
  const bodies = told.map(keep);
  const asks = own.flat();
  const owner = own.flatMap((some, at) => some.map(() => at));
  const ends: number[] = [];
  for (const some of own) ends.push((ends.at(-1) ?? 0) + some.length);
  const each = entries.map((_, at) => at);
  const sumStems = makeSum(words.size());

  const byStem = makeVectorIndex(
    asks.map(({ stems }) => stems),
    owner,
    words.size(),
  );
  const byPair = makeVectorIndex(
    asks.map(({ pairs }) => pairs),
    owner,
    twos.size(),
  );
  const byBody = makeVectorIndex(
    bodies.map(({ stems }) => stems),
    each,
    words.size(),
  );
  const whole = own.map((some, at) => [...some, ...bodies.slice(at, at + 1)]);
  const wholeStems = whole.map((some) => sumStems(some.map(({ stems }) => stems)));
  const gramModel = makeLanguageModel(
    whole.map((some) => gramsOf(some.flatMap(({ analysis }) => analysis.mended))),
    GRAM_KEYS,
  );
  const guidelines = [...new Set(entries.map(({ guideline }) => guideline))];
  const guidelineOf = entries.map(({ guideline }) => guidelines.indexOf(guideline));
  const guidelineModel = makeLanguageModel(
    guidelines.map((_, g) => sumStems(wholeStems.filter((__, at) => guidelineOf[at] === g))),
    words.size(),
  );
  const said = wholeStems.map(({ keys }) => new Set(keys));
  const saidInside = new Set(wholeStems.flatMap(({ keys }, at) => (entries[at]?.guideline === null ? [] : [...keys])));
  const profiles = asked.map((some) => profileOf(some.map((reading) => reading.words)));
  const offers = entries.map(({ body }, at) => offered(body, asked[at] ?? []));
  const most = byStem.tells(-1);

  /** How much of what a question tells is said, and how telling its most telling whole word is that is not. */
  const coverage = ({ keys, weights }: Sparse, by: ReadonlySet<number>): { covered: number; missing: number } => {
    let [all, found, missing] = [0, 0, 0];
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? -1;
      const weight = weights[i] ?? 0;
      const tells = byStem.tells(key);
      all += weight * tells;
      if (by.has(key)) found += weight * tells;
      else if (weight === 1 && tells > missing) missing = tells;
    }
    return { covered: all > 0 ? found / all : 0, missing: missing / most };
  };

  const measure: Measurer['measure'] = (question, role, allowed) => {
    const reading = readText(question);
    const { analysis, stems, pairs } = take(reading, ({ find }) => find);
    const kinds = kindsOf(reading.words);
    const reach = wanted(reading.words);
    const [stem, pair] = [byStem.cosines(stems), byPair.cosines(pairs)];
    const body = byBody.cosines(stems);
    const [gramLikely, guidelineLikely] = [gramModel(damped(gramsOf(analysis.mended))), guidelineModel(stems)];
    const means = meaning(analysis);
    const rows = entries.map((entry, at): Row | null => {
      if (!allowed(entry)) return null;
      const [from, to] = [ends[at - 1] ?? 0, ends[at] ?? 0];
      const { covered, missing } = coverage(stems, said[at] ?? new Set());
      return [
        bestOf(stem, from, to),
        bestOf(pair, from, to),
        body[at] ?? 0,
        covered,
        1 - missing,
        gramLikely[at] ?? 0,
        means[at] ?? 0,
        guidelineLikely[guidelineOf[at] ?? 0] ?? 0,
        asksLike(kinds, profiles[at] ?? new Map()),
        reach.every((way) => offers[at]?.has(way)) ? 0 : 1,
        role !== null && entry.roles.includes(role) ? 1 : 0,
      ];
    });
    return { analysis, rows, known: coverage(stems, saidInside).covered };
  };

  return { measure };
};
