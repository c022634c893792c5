/** Something wrong in the rule module: where it is, by ids, and what. */
export interface Fault {
  readonly where: string;
  readonly what: string;
}

/** The rule module does not hold together. Carries every fault, so that they are mended at once. */
export class BrokenCatalogue extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(
      `The rule module has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:\n${faults.map(({ where, what }) => `  ${where}: ${what}`).join('\n')}`,
    );
    this.name = 'BrokenCatalogue';
  }
}
