/** A text as weighted numbers of keys. A key below 0 is one that nothing indexed has: it matches nothing and weighs fully. */
export interface Sparse {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
}

/** Numbers for words, in the order they are met. */
export interface Keys {
  /** The word's number; a new one for a new word. */
  readonly number: (word: string) => number;
  /** The word's number, or -1. */
  readonly find: (word: string) => number;
  readonly size: () => number;
}

export const makeKeys = (): Keys => {
  const numbers = new Map<string, number>();
  return {
    number: (word) => {
      const known = numbers.get(word) ?? numbers.size;
      if (known === numbers.size) numbers.set(word, known);
      return known;
    },
    find: (word) => numbers.get(word) ?? -1,
    size: () => numbers.size,
  };
};

/** @param number from a word to its key */
export const toSparse = (words: ReadonlyMap<string, number>, number: (word: string) => number): Sparse => {
  const keys = new Int32Array(words.size);
  const weights = new Float32Array(words.size);
  let at = 0;
  for (const [word, weight] of words) {
    keys[at] = number(word);
    weights[at] = weight;
    at += 1;
  }
  return { keys, weights };
};

/** Adds texts together. @param size one more than the highest key */
export const makeSum = (size: number): ((parts: readonly Sparse[]) => Sparse) => {
  const sums = new Float32Array(size);
  return (parts) => {
    const met: number[] = [];
    for (const part of parts)
      for (let i = 0; i < part.keys.length; i++) {
        const key = part.keys[i] ?? 0;
        if (sums[key] === 0) met.push(key);
        sums[key] = (sums[key] ?? 0) + (part.weights[i] ?? 0);
      }
    const total = { keys: Int32Array.from(met), weights: Float32Array.from(met, (key) => sums[key] ?? 0) };
    for (const key of met) sums[key] = 0;
    return total;
  };
};
