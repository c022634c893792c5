import { analyse, readText } from '../../src/features/answers/finding/analyse';
import type { Entry } from '../../src/features/answers/finding/entry';
import { lexiconOf, readEntry } from '../../src/features/answers/finding/lexicon-of';
import { keysOf, type MeaningWeights } from '../../src/features/answers/finding/meaning';
import { seeded } from './seeded';

const DIMENSIONS = 64;
const GRAMS = 8192;
const ROUNDS = 12;
const RATE = 0.1;
/** Share of a text's keys that are left out each time it is read, so that no word alone decides. */
const LEFT_OUT = 0.7;
/** How much the answer itself weighs beside an ask. */
const BODY = 0.5;
/** Pushes smaller than this change nothing that can be told. */
const LEAST_PUSH = 1e-4;

interface Text {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
  readonly entry: number;
  readonly weight: number;
}

/** Every ask and answer as keys, and the stems in the order they are met. */
const textsOf = (entries: readonly Entry[]): { texts: readonly Text[]; stems: readonly string[] } => {
  const lexicon = lexiconOf(entries.map(readEntry));
  const said = entries.flatMap(({ asks, body }, entry) => [
    ...asks.map((ask) => ({ analysis: analyse(readText(ask), lexicon), entry, weight: 1 })),
    { analysis: analyse(readText(body), lexicon), entry, weight: BODY },
  ]);
  const numbers = new Map<string, number>();
  for (const { analysis } of said)
    for (const stem of analysis.stems.keys()) if (!numbers.has(stem)) numbers.set(stem, numbers.size);
  return {
    stems: [...numbers.keys()],
    texts: said.map(({ analysis, entry, weight }) => ({
      ...keysOf(analysis, (stem) => numbers.get(stem), numbers.size, GRAMS),
      entry,
      weight,
    })),
  };
};

/** Signed bytes and what a step is worth. */
const pack = (values: Float32Array): { text: string; step: number } => {
  const step = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
  return {
    text: Buffer.from(Int8Array.from(values, (value) => Math.round(value / step)).buffer).toString('base64'),
    step,
  };
};
const packFloats = (values: Float32Array): string => Buffer.from(values.buffer).toString('base64');

/**
 * Learns which words go with which entry: a bag of words' vectors, a choice among all entries, Adagrad by row. Seeded: the
 * same entries give the same weights.
 */
export const fitMeaning = (entries: readonly Entry[]): MeaningWeights => {
  const { texts, stems } = textsOf(entries);
  const random = seeded(11);
  const [size, count, rows] = [DIMENSIONS, entries.length, stems.length + GRAMS];
  const start = (length: number) => Float32Array.from({ length }, () => (random() - 0.5) * 0.2);
  const [vectors, towards] = [start(rows * size), start(count * size)];
  const [vectorPace, towardsPace] = [new Float32Array(rows).fill(1e-6), new Float32Array(count).fill(1e-6)];
  const met = new Float32Array(rows);
  for (const { keys } of texts) for (const key of keys) met[key] = (met[key] ?? 0) + 1;
  const telling = met.map((times) => Math.log(1 + texts.length / (1 + times)));
  const [sum, back, scores] = [new Float32Array(size), new Float32Array(size), new Float32Array(count)];

  const learn = ({ keys, weights, entry, weight }: Text, rate: number): void => {
    const read = keys.flatMap((key, i) =>
      random() < LEFT_OUT ? [] : [{ key, told: (weights[i] ?? 0) * (telling[key] ?? 0) }],
    );
    const length = Math.sqrt(read.reduce((total, { told }) => total + told * told, 0)) || 1;
    sum.fill(0);
    for (const { key, told } of read)
      for (let d = 0; d < size; d++) sum[d] = (sum[d] ?? 0) + (told / length) * (vectors[key * size + d] ?? 0);
    let most = -Infinity;
    for (let n = 0; n < count; n++) {
      let score = 0;
      for (let d = 0; d < size; d++) score += (sum[d] ?? 0) * (towards[n * size + d] ?? 0);
      scores[n] = score;
      most = Math.max(most, score);
    }
    let total = 0;
    for (let n = 0; n < count; n++) total += scores[n] = Math.exp((scores[n] ?? 0) - most);
    back.fill(0);
    const own = sum.reduce((squared, value) => squared + value * value, 0) / size;
    for (let n = 0; n < count; n++) {
      const push = ((scores[n] ?? 0) / total - (n === entry ? 1 : 0)) * weight;
      if (Math.abs(push) < LEAST_PUSH) continue;
      const pace = (towardsPace[n] = (towardsPace[n] ?? 0) + push * push * own);
      const step = (rate / Math.sqrt(pace)) * push;
      for (let d = 0; d < size; d++) {
        const at = n * size + d;
        back[d] = (back[d] ?? 0) + push * (towards[at] ?? 0);
        towards[at] = (towards[at] ?? 0) - step * (sum[d] ?? 0);
      }
    }
    const pushed = back.reduce((squared, value) => squared + value * value, 0) / size;
    for (const { key, told } of read) {
      const share = told / length;
      const pace = (vectorPace[key] = (vectorPace[key] ?? 0) + pushed * share * share);
      const step = (rate / Math.sqrt(pace)) * share;
      for (let d = 0; d < size; d++) {
        const at = key * size + d;
        vectors[at] = (vectors[at] ?? 0) - step * (back[d] ?? 0);
      }
    }
  };

  const order = texts.map((text) => text);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const [a, b] = [order[i], order[j]];
      if (a && b) [order[i], order[j]] = [b, a];
    }
    const rate = RATE * (1 - round / ROUNDS) + 0.01;
    for (const text of order) learn(text, rate);
  }

  const [packedVectors, packedTowards] = [pack(vectors), pack(towards)];
  return {
    dimensions: size,
    grams: GRAMS,
    stems,
    telling: packFloats(telling),
    vectors: packedVectors.text,
    step: packedVectors.step,
    entries: entries.map(({ id }) => id),
    towards: packedTowards.text,
    towardsStep: packedTowards.step,
  };
};
