/** One figure beside its reference, both from the same run. */
export interface Row {
  readonly what: string;
  readonly value: number;
  /** What it is held against: another way to the same end, or a limit. */
  readonly reference: string;
  readonly referenceValue: number;
  /** How many decimals mean something. */
  readonly decimals: number;
}

/** The rows as a table to read. The ratio is how many times the reference's figure is. */
export const tableOf = (rows: readonly Row[]): readonly object[] =>
  rows.map(({ what, value, reference, referenceValue, decimals }) => ({
    what,
    this: value.toFixed(decimals),
    reference: `${reference}: ${referenceValue.toFixed(decimals)}`,
    ratio: (value / referenceValue).toFixed(2),
  }));
