/** The highest of some values, and the mean of the highest three. */
interface Best {
  readonly best: number;
  readonly next: number;
}

/** @param from first place, @param to one after the last */
export const bestOf = (values: Float32Array, from: number, to: number): Best => {
  let [a, b, c] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const value = values[i] ?? 0;
    if (value > a) [a, b, c] = [value, a, b];
    else if (value > b) [b, c] = [value, b];
    else if (value > c) c = value;
  }
  return { best: a, next: (a + b + c) / 3 };
};
