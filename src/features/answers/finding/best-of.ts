/** The highest of some values from `from` up to, not including, `to`; 0 for none. */
export const bestOf = (values: Float32Array, from: number, to: number): number => {
  let best = 0;
  for (let i = from; i < to; i++) {
    const value = values[i] ?? 0;
    if (value > best) best = value;
  }
  return best;
};
