import type { RoleId } from '../../../guidelines/model/role';
import { analyse, type Analysis } from './analyse';
import type { Entry } from './entry';
import { fold, tokensOf } from './fold';
import { makeLexicon, type Lexicon } from './lexicon';
import { asksLike, kindsOf, profileOf } from './question-kind';
import { rewrite } from './rewrite';
import { makeLanguageModel } from './language-model';
import { makeVectorIndex, type Weights } from './vector-index';

/** What is measured between a question and an entry, in the order of a row. All lie in 0..1. */
export const FEATURES = [
  'stemBest',
  'stemNext',
  'gramBest',
  'gramNext',
  'pairBest',
  'jointBest',
  'nearly',
  'stemCentre',
  'gramCentre',
  'body',
  'covered',
  'present',
  'stemModel',
  'gramModel',
  'guideline',
  'kind',
  'lacks',
  'role',
] as const;

export type Row = readonly number[];

/** The entries' measures for one question, rows in the order of `entries`. */
export interface Measured {
  readonly analysis: Analysis;
  readonly rows: readonly Row[];
  /** How much of what the question tells some guideline's entry says too, 0..1. */
  readonly known: number;
}

export interface Measurer {
  readonly entries: readonly Entry[];
  readonly lexicon: Lexicon;
  readonly measure: (question: string, role: RoleId | null) => Measured;
  /** How much a stem tells apart. */
  readonly tells: (stem: string) => number;
}

const wordsOf = (text: string): string[] => rewrite(tokensOf(fold(text)));

const countWords = (entries: readonly Entry[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const own = new Set<string>();
    for (const text of [...entry.asks, entry.body]) for (const word of wordsOf(text)) own.add(word);
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};

const sum = (parts: readonly Weights[]): Map<string, number> => {
  const total = new Map<string, number>();
  for (const part of parts) {
    const length = Math.hypot(...part.values()) || 1;
    for (const [key, weight] of part) total.set(key, (total.get(key) ?? 0) + weight / length);
  }
  return total;
};

/** A way to reach somebody that a question asks for by name, and what shows that a text gives it. */
const REACHES = [
  { asks: /^(?:post|mejl|mail)$/, gives: /@/ },
  { asks: /^telefonnummer$/, gives: /\d{3} ?\d{2}/ },
  { asks: /^telefontider$/, gives: /\d\d\.\d\d/ },
] as const;

const wanted = (words: readonly string[]) => REACHES.filter(({ asks }) => words.some((word) => asks.test(word)));

/** 1 when a number, an address or hours are asked for and the text gives none. */
const lacks = (reach: ReturnType<typeof wanted>, body: string): number =>
  reach.some(({ gives }) => !gives.test(body)) ? 1 : 0;

/** From this likeness on, a question is nearly one of the asks, word for word. */
const NEARLY = 0.45;

const total = (parts: readonly Weights[]): Map<string, number> => {
  const all = new Map<string, number>();
  for (const part of parts) for (const [key, weight] of part) all.set(key, (all.get(key) ?? 0) + weight);
  return all;
};

interface Best {
  readonly best: number;
  readonly next: number;
}

const bestOf = (values: Float32Array, from: number, to: number): Best => {
  let [a, b, c] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const value = values[i] ?? 0;
    if (value > a) [a, b, c] = [value, a, b];
    else if (value > b) [b, c] = [value, b];
    else if (value > c) c = value;
  }
  return { best: a, next: (a + b + c) / 3 };
};

/** Builds the indexes over the entries: at start, once. Pure: the same entries give the same measures. */
export const makeMeasurer = (entries: readonly Entry[]): Measurer => {
  const lexicon = makeLexicon(countWords(entries));
  const asks = entries.flatMap((entry, at) => entry.asks.map((ask) => ({ at, analysis: analyse(ask, lexicon) })));
  const owner = asks.map(({ at }) => at);
  const each = entries.map((_, at) => at);
  const starts = entries.map((_, at) => owner.indexOf(at));
  const ends = entries.map((entry, at) => (starts[at] ?? 0) + entry.asks.length);
  const own = (at: number) => asks.slice(starts[at], ends[at]).map(({ analysis }) => analysis);

  const stems = makeVectorIndex(
    asks.map(({ analysis }) => analysis.stems),
    owner,
  );
  const grams = makeVectorIndex(
    asks.map(({ analysis }) => analysis.grams),
    owner,
  );
  const pairs = makeVectorIndex(
    asks.map(({ analysis }) => analysis.pairs),
    owner,
  );
  const bodyOf = entries.map((entry) => analyse(entry.body, lexicon));
  const bodies = bodyOf.map(({ stems }) => stems);
  const body = makeVectorIndex(bodies, each);
  const stemCentres = makeVectorIndex(
    each.map((at) => sum(own(at).map(({ stems }) => stems))),
    each,
  );
  const gramCentres = makeVectorIndex(
    each.map((at) => sum(own(at).map(({ grams }) => grams))),
    each,
  );
  const said = each.map(
    (at) => new Set([...own(at).flatMap(({ stems }) => [...stems.keys()]), ...(bodies[at]?.keys() ?? [])]),
  );
  const everSaid = new Set(said.flatMap((keys, at) => (entries[at]?.guideline === null ? [] : [...keys])));
  const whole = (pick: (a: Analysis) => Weights) =>
    each.map((at) => total([...own(at).map(pick), pick(bodyOf[at] ?? analyse('', lexicon))]));
  const stemModel = makeLanguageModel(whole(({ stems }) => stems));
  const gramModel = makeLanguageModel(whole(({ grams }) => grams));
  const guidelines = [...new Set(entries.map(({ guideline }) => guideline))];
  const guidelineOf = entries.map(({ guideline }) => guidelines.indexOf(guideline));
  const guidelineModel = makeLanguageModel(
    guidelines.map((_, g) =>
      total(
        each
          .filter((at) => guidelineOf[at] === g)
          .flatMap((at) => [...own(at).map(({ stems: own }) => own), bodies[at] ?? new Map()]),
      ),
    ),
  );
  const profiles = entries.map((entry) => profileOf(entry.asks.map(wordsOf)));

  const share = (keys: Weights, has: (key: string) => boolean): number => {
    let [all, found] = [0, 0];
    for (const [key, weight] of keys) {
      const told = weight * stems.tells(key);
      all += told;
      if (has(key)) found += told;
    }
    return all > 0 ? found / all : 0;
  };

  const most = stems.tells('');
  /** How telling the most telling key is that the entry does not say, 0..1. */
  const missing = (keys: Weights, has: (key: string) => boolean): number => {
    let top = 0;
    for (const [key, weight] of keys) if (weight === 1 && !has(key)) top = Math.max(top, stems.tells(key));
    return top / most;
  };

  const measure = (question: string, role: RoleId | null): Measured => {
    const analysis = analyse(question, lexicon);
    const words = wordsOf(question);
    const kinds = kindsOf(words);
    const reach = wanted(words);
    const byStem = stems.cosines(analysis.stems);
    const byGram = grams.cosines(analysis.grams);
    const byPair = pairs.cosines(analysis.pairs);
    const byBody = body.cosines(analysis.stems);
    const byStemCentre = stemCentres.cosines(analysis.stems);
    const byGramCentre = gramCentres.cosines(analysis.grams);
    const byStemModel = stemModel(analysis.stems);
    const byGramModel = gramModel(analysis.grams);
    const byGuideline = guidelineModel(analysis.stems);
    const joint = byStem.map((value, i) => 0.5 * value + 0.35 * (byGram[i] ?? 0) + 0.15 * (byPair[i] ?? 0));
    const rows = entries.map((entry, at): Row => {
      const [from, to] = [starts[at] ?? 0, ends[at] ?? 0];
      const stem = bestOf(byStem, from, to);
      const gram = bestOf(byGram, from, to);
      const together = bestOf(joint, from, to);
      return [
        stem.best,
        stem.next,
        gram.best,
        gram.next,
        bestOf(byPair, from, to).best,
        together.best,
        Math.max(0, together.best - NEARLY) / (1 - NEARLY),
        byStemCentre[at] ?? 0,
        byGramCentre[at] ?? 0,
        byBody[at] ?? 0,
        share(analysis.stems, (key) => said[at]?.has(key) ?? false),
        1 - missing(analysis.stems, (key) => said[at]?.has(key) ?? false),
        byStemModel[at] ?? 0,
        byGramModel[at] ?? 0,
        byGuideline[guidelineOf[at] ?? 0] ?? 0,
        asksLike(kinds, profiles[at] ?? new Map()),
        lacks(reach, entry.body),
        role !== null && entry.roles.includes(role) ? 1 : 0,
      ];
    });
    return { analysis, rows, known: share(analysis.stems, (key) => everSaid.has(key)) };
  };

  return { entries, lexicon, measure, tells: stems.tells };
};
