/** One line of a proof's table: its columns by their headings. */
export type Figures = Readonly<Record<string, string | number>>;

/** What one run has shown. */
export interface Shown {
  readonly figures: Figures;
  /** What is not as promised, in words; empty when the proof holds. */
  readonly faults: readonly string[];
}

/** A promise that is put to the test for longer than the tests have time for. */
export interface Proof {
  readonly name: string;
  /** How it is run, and what the columns mean. */
  readonly says: string;
  /** One for each line of the table, run one after the other. The lines have the same columns. */
  readonly runs: readonly (() => Promise<Shown>)[];
}
