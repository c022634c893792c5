import type { Sparse } from './sparse';

/** Runs of letters fall into this many keys; two runs seldom share one. */
export const GRAM_KEYS = 2 ** 17;

const counts = new Uint16Array(GRAM_KEYS);
const EDGE = 27;

const letter = (code: number): number => (code >= 97 ? code - 96 : code >= 48 && code <= 57 ? code - 20 : EDGE);
const key = (run: number): number => Math.imul(run, 0x9e3779b1) >>> 15;

/** Runs of three and four letters within the words, edges included, each with how often it comes. */
export const gramsOf = (words: readonly string[]): Sparse => {
  const met: number[] = [];
  const meet = (run: number) => {
    const at = key(run);
    if (counts[at] === 0) met.push(at);
    counts[at] = (counts[at] ?? 0) + 1;
  };
  for (const word of words) {
    let [three, four] = [EDGE, EDGE];
    for (let i = 0; i <= word.length; i++) {
      const next = i < word.length ? letter(word.charCodeAt(i)) : EDGE;
      three = ((three << 6) | next) & 0x3ffff;
      four = ((four << 6) | next) & 0xffffff;
      if (i >= 1) meet(three);
      if (i >= 2) meet(four + 0x1000000);
    }
  }
  const grams = {
    keys: Int32Array.from(met),
    weights: Float32Array.from(met, (at) => counts[at] ?? 1),
  };
  for (const at of met) counts[at] = 0;
  return grams;
};

/** The same where a run that comes often weighs little more than one that comes once: for a question. */
export const damped = ({ keys, weights }: Sparse): Sparse => ({
  keys,
  weights: weights.map((count) => 1 + Math.log(count)),
});
