import type { Sparse } from './sparse';

/**
 * Scores a question by how likely each unit's own words make it, over how likely all units' words make it (Dirichlet
 * smoothing by the mean length): the mean of the logarithms over the question's keys.
 * @param units keys of all that is said of each unit, with counts
 * @param size one more than the highest key
 */
export const makeLanguageModel = (units: readonly Sparse[], size: number): ((query: Sparse) => Float32Array) => {
  const lengths = units.map(({ weights }) => weights.reduce((sum, count) => sum + count, 0));
  const all = lengths.reduce((sum, length) => sum + length, 0) || 1;
  const smoothing = all / (units.length || 1);
  const everywhere = new Float32Array(size);
  const starts = new Int32Array(size + 1);
  for (const { keys, weights } of units)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      everywhere[key] = (everywhere[key] ?? 0) + (weights[i] ?? 0);
      starts[key + 1] = (starts[key + 1] ?? 0) + 1;
    }
  for (let key = 0; key < size; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const owners = new Int32Array(starts[size] ?? 0);
  const gains = new Float32Array(owners.length);
  units.forEach(({ keys, weights }, at) => {
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      const slot = next[key] ?? 0;
      next[key] = slot + 1;
      owners[slot] = at;
      gains[slot] = Math.log1p((weights[i] ?? 0) / ((smoothing * (everywhere[key] ?? 1)) / all));
    }
  });
  const floor = Float32Array.from(lengths, (length) => Math.log(smoothing / (length + smoothing)));
  const scores = new Float32Array(units.length);

  return ({ keys, weights }) => {
    scores.fill(0);
    let told = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? -1;
      const weight = weights[i] ?? 0;
      told += weight;
      if (key < 0 || key >= size) continue;
      const end = starts[key + 1] ?? 0;
      for (let slot = starts[key] ?? 0; slot < end; slot++) {
        const unit = owners[slot] ?? 0;
        scores[unit] = (scores[unit] ?? 0) + weight * (gains[slot] ?? 0);
      }
    }
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / (told || 1) + (floor[i] ?? 0);
    return scores;
  };
};
