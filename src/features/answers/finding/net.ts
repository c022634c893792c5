import type { Row } from './features';

/** A small network: each row value is centred and scaled, goes to a few cells, and these to one chance. */
export interface Net {
  readonly centre: readonly number[];
  readonly scale: readonly number[];
  /** For each cell its weights of the row's values, and last its bias. */
  readonly cells: readonly (readonly number[])[];
  /** The cells' weights, and last the bias. */
  readonly out: readonly number[];
}

/** The network's chance for a row, 0..1. */
export const chanceBy = ({ centre, scale, cells, out }: Net, row: Row): number => {
  const last = cells.length;
  let sum = out[last] ?? 0;
  for (let c = 0; c < last; c++) {
    const cell = cells[c] ?? [];
    let told = cell[row.length] ?? 0;
    for (let i = 0; i < row.length; i++)
      told += (cell[i] ?? 0) * (((row[i] ?? 0) - (centre[i] ?? 0)) / (scale[i] ?? 1));
    sum += (out[c] ?? 0) * Math.tanh(told);
  }
  return 1 / (1 + Math.exp(-sum));
};
