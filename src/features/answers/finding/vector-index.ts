import type { Sparse } from './sparse';

/** Cosines of a query with every document, by inverted lists. Keys that many groups use weigh little. */
export interface VectorIndex {
  /** One cosine a document, 0..1. The array is used again by the next call. */
  readonly cosines: (query: Sparse) => Float32Array;
  /** How much a key tells: nearly 0 for one that every group uses. An unknown key tells the most. */
  readonly tells: (key: number) => number;
}

/** How much each key tells, by how many groups use it. */
const tellingOf = (docs: readonly Sparse[], groups: readonly number[], size: number): Float32Array => {
  const last = new Int32Array(size).fill(-1);
  const used = new Float32Array(size);
  docs.forEach(({ keys }, at) => {
    const group = groups[at] ?? 0;
    for (const key of keys) {
      if (last[key] !== group) used[key] = (used[key] ?? 0) + 1;
      last[key] = group;
    }
  });
  const total = new Set(groups).size;
  return used.map((count) => Math.log((total + 1) / (count + 0.5)));
};

/**
 * @param docs the documents' keys
 * @param groups for each document the group (the unit) it belongs to, documents of a group together: a key's rarity counts groups
 * @param size one more than the highest key
 */
export const makeVectorIndex = (docs: readonly Sparse[], groups: readonly number[], size: number): VectorIndex => {
  const telling = tellingOf(docs, groups, size);
  const unknown = Math.log((new Set(groups).size + 1) / 0.5);
  const starts = new Int32Array(size + 1);
  for (const { keys } of docs) for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < size; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const owners = new Int32Array(starts[size] ?? 0);
  const shares = new Float32Array(owners.length);
  docs.forEach(({ keys, weights }, at) => {
    let squared = 0;
    for (let i = 0; i < keys.length; i++) squared += ((weights[i] ?? 0) * (telling[keys[i] ?? 0] ?? 0)) ** 2;
    const length = Math.sqrt(squared) || 1;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      const slot = next[key] ?? 0;
      next[key] = slot + 1;
      owners[slot] = at;
      shares[slot] = ((weights[i] ?? 0) * (telling[key] ?? 0)) / length;
    }
  });

  const tells = (key: number): number => telling[key] ?? unknown;
  const sums = new Float32Array(docs.length);
  const cosines = ({ keys, weights }: Sparse): Float32Array => {
    sums.fill(0);
    let squared = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? -1;
      const told = (weights[i] ?? 0) * tells(key);
      squared += told * told;
      if (key < 0 || key >= size) continue;
      const end = starts[key + 1] ?? 0;
      for (let slot = starts[key] ?? 0; slot < end; slot++) {
        const doc = owners[slot] ?? 0;
        sums[doc] = (sums[doc] ?? 0) + told * (shares[slot] ?? 0);
      }
    }
    const length = Math.sqrt(squared) || 1;
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) / length;
    return sums;
  };

  return { cosines, tells };
};
