/** Weighted keys of one text. */
export type Weights = ReadonlyMap<string, number>;

/** Cosines of a query with every document, by inverted lists. Keys that many groups use weigh little. */
export interface VectorIndex {
  /** One cosine a document, 0..1. The array is used again by the next call. */
  readonly cosines: (query: Weights) => Float32Array;
  /** How much a key tells: 0 for one that every group uses. An unknown key tells the most. */
  readonly tells: (key: string) => number;
}

interface Posting {
  readonly docs: Int32Array;
  readonly weights: Float32Array;
}

/**
 * @param docs the documents' keys
 * @param groups for each document the group (the unit) it belongs to: a key's rarity counts groups, not documents
 */
export const makeVectorIndex = (docs: readonly Weights[], groups: readonly number[]): VectorIndex => {
  const groupsOf = new Map<string, { last: number; count: number }>();
  docs.forEach((doc, at) => {
    const group = groups[at] ?? -1;
    for (const key of doc.keys()) {
      const seen = groupsOf.get(key);
      if (!seen) groupsOf.set(key, { last: group, count: 1 });
      else if (seen.last !== group) {
        seen.last = group;
        seen.count += 1;
      }
    }
  });
  const total = new Set(groups).size;
  const tells = (key: string): number => Math.log((total + 1) / ((groupsOf.get(key)?.count ?? 0) + 0.5));

  const lists = new Map<string, { docs: number[]; weights: number[] }>();
  docs.forEach((doc, at) => {
    const vector = [...doc].map(([key, weight]) => [key, weight * tells(key)] as const);
    const length = Math.hypot(...vector.map(([, weight]) => weight)) || 1;
    for (const [key, weight] of vector) {
      const list = lists.get(key) ?? { docs: [], weights: [] };
      lists.set(key, list);
      list.docs.push(at);
      list.weights.push(weight / length);
    }
  });
  const postings = new Map<string, Posting>(
    [...lists].map(([key, list]) => [
      key,
      { docs: Int32Array.from(list.docs), weights: Float32Array.from(list.weights) },
    ]),
  );

  const sums = new Float32Array(docs.length);
  const cosines = (query: Weights): Float32Array => {
    sums.fill(0);
    let squared = 0;
    for (const [key, weight] of query) {
      const told = weight * tells(key);
      squared += told * told;
      const list = postings.get(key);
      if (!list) continue;
      for (let i = 0; i < list.docs.length; i++) {
        const doc = list.docs[i] ?? 0;
        sums[doc] = (sums[doc] ?? 0) + told * (list.weights[i] ?? 0);
      }
    }
    const length = Math.sqrt(squared) || 1;
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) / length;
    return sums;
  };

  return { cosines, tells };
};
