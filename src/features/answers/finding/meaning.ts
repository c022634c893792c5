import type { Analysis } from './analyse';
import { damped, gramsOf } from './grams';

/**
 * What bench/answers/train.ts learns of which words go with which entry: a vector for each stem and run of letters, and one
 * for each entry. A text lies near the entries that are asked about in such words, also where none of their asks shares one.
 */
export interface MeaningWeights {
  readonly dimensions: number;
  /** Runs of letters fall into so many keys; a power of two. */
  readonly grams: number;
  /** The stems that were met, in the order of their vectors; the runs' vectors come after them. */
  readonly stems: readonly string[];
  /** How much each vector tells. Base64 of 32-bit floats. */
  readonly telling: string;
  /** The vectors, one after the other. Base64 of signed bytes. */
  readonly vectors: string;
  /** What a step of a vector's byte is worth. */
  readonly step: number;
  readonly entries: readonly string[];
  /** The entries' vectors, in their order. Base64 of signed bytes. */
  readonly towards: string;
  readonly towardsStep: number;
}

/** How much a run of letters weighs beside a stem. */
export const GRAM_WEIGHT = 0.3;

/** A text's keys and weights among stems and runs. A stem that was never met is left out. */
export const keysOf = (
  { stems, mended }: Pick<Analysis, 'stems' | 'mended'>,
  numberOf: (stem: string) => number | undefined,
  gramsFrom: number,
  gramKeys: number,
): { readonly keys: readonly number[]; readonly weights: readonly number[] } => {
  const keys: number[] = [];
  const weights: number[] = [];
  for (const [stem, weight] of stems) {
    const key = numberOf(stem);
    if (key === undefined) continue;
    keys.push(key);
    weights.push(weight);
  }
  const grams = damped(gramsOf(mended));
  grams.keys.forEach((gram, i) => {
    keys.push(gramsFrom + (gram & (gramKeys - 1)));
    weights.push(GRAM_WEIGHT * (grams.weights[i] ?? 0));
  });
  return { keys, weights };
};

const bytes = (text: string): Int8Array => new Int8Array(Buffer.from(text, 'base64'));
const floats = (text: string): Float32Array => {
  const raw = Buffer.from(text, 'base64');
  return Float32Array.from({ length: raw.length / 4 }, (_, i) => raw.readFloatLE(4 * i));
};

/** Chances beyond this, as a logarithm, are all as good as none. */
const FAR = 15;

/**
 * Reads the learnt weights. The function gives each entry, in the order of `ids`, how near a text lies to it, 0..1: 1 is sure,
 * and every step down divides the chance alike. An entry that was not learnt lies at 0.
 */
export const makeMeaning = (learnt: MeaningWeights, ids: readonly string[]): ((text: Analysis) => Float32Array) => {
  const { dimensions: size, step, towardsStep } = learnt;
  const numbers = new Map(learnt.stems.map((stem, i) => [stem, i]));
  const places = new Map(learnt.entries.map((id, i) => [id, i]));
  const at = ids.map((id) => places.get(id) ?? -1);
  const [telling, vectors] = [floats(learnt.telling), bytes(learnt.vectors)];
  const towards = bytes(learnt.towards);
  const scores = new Float32Array(learnt.entries.length);
  const sum = new Float32Array(size);

  return (text) => {
    const { keys, weights } = keysOf(text, (stem) => numbers.get(stem), learnt.stems.length, learnt.grams);
    sum.fill(0);
    let squared = 0;
    keys.forEach((key, i) => {
      const weight = (weights[i] ?? 0) * (telling[key] ?? 0);
      squared += weight * weight;
      for (let d = 0; d < size; d++) sum[d] = (sum[d] ?? 0) + weight * (vectors[key * size + d] ?? 0);
    });
    const scale = (step * towardsStep) / (Math.sqrt(squared) || 1);
    let most = -Infinity;
    for (let n = 0; n < scores.length; n++) {
      let score = 0;
      for (let d = 0; d < size; d++) score += (sum[d] ?? 0) * (towards[n * size + d] ?? 0);
      const told = score * scale;
      scores[n] = told;
      if (told > most) most = told;
    }
    let total = 0;
    for (const score of scores) total += Math.exp(score - most);
    const floor = most + Math.log(total);
    return Float32Array.from(at, (n) => (n < 0 ? 0 : Math.max(0, 1 + ((scores[n] ?? 0) - floor) / FAR)));
  };
};
