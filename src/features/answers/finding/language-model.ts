import type { Weights } from './vector-index';

/** How much a unit's own words give way to those of all units (Dirichlet smoothing), as a share of the mean length. */
const SMOOTHING = 1;

/**
 * Scores a question by how likely each unit's own words make it, over how likely all units' words make it: the mean of the
 * logarithms over the question's keys. 0 when nothing of it is the unit's own.
 * @param units keys of all that is said of each unit, with counts
 */
export const makeLanguageModel = (units: readonly Weights[]): ((query: Weights) => Float32Array) => {
  const lengths = units.map((unit) => [...unit.values()].reduce((sum, count) => sum + count, 0));
  const all = lengths.reduce((sum, length) => sum + length, 0) || 1;
  const smoothing = (SMOOTHING * all) / (units.length || 1);
  const everywhere = new Map<string, number>();
  const lists = new Map<string, { units: number[]; counts: number[] }>();
  units.forEach((unit, at) => {
    for (const [key, count] of unit) {
      everywhere.set(key, (everywhere.get(key) ?? 0) + count);
      const list = lists.get(key) ?? { units: [], counts: [] };
      lists.set(key, list);
      list.units.push(at);
      list.counts.push(count);
    }
  });
  const floor = Float32Array.from(lengths, (length) => Math.log(smoothing / (length + smoothing)));
  const scores = new Float32Array(units.length);

  return (query) => {
    scores.fill(0);
    let told = 0;
    for (const [key, weight] of query) {
      told += weight;
      const share = (everywhere.get(key) ?? 0) / all;
      const list = lists.get(key);
      if (!list) continue;
      for (let i = 0; i < list.units.length; i++) {
        const unit = list.units[i] ?? 0;
        scores[unit] = (scores[unit] ?? 0) + weight * Math.log1p((list.counts[i] ?? 0) / (smoothing * share));
      }
    }
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / (told || 1) + (floor[i] ?? 0);
    return scores;
  };
};
