/** What the parent process tells one that runs the ledger: where, when, and how much new there is to watch. */
export interface Orders {
  readonly database: string;
  readonly receiver: string;
  /** Where its clock starts, in milliseconds since 1970. */
  readonly clock: number;
  /** Names of the new deadlines, each of a person of its own, made one after the other while the ledger runs. */
  readonly fresh: readonly string[];
  readonly tenants: number;
}

/** Before the name of a deadline whose reminder was under way when the instance started. */
export const FOUND = 'found ';
