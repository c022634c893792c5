import type { Clock } from '../calendar/clock';
import type { Trx } from '../storage/db';
import type { Database } from '../storage/open-database';
import type { DeliveryKind } from '../turn/feature';
import type { Send } from './send';

/** Where in the ledger something failed. `settle`: it was sent, but that could not be written. */
export type LedgerStep = 'round' | 'plan' | 'render' | 'send' | 'settle' | 'hold';

/** What the ledger is given. */
export interface LedgerPorts {
  readonly database: Pick<Database, 'db' | 'dialect' | 'alone'>;
  /** The instances that share a database must agree on the time within a few seconds. */
  readonly clock: Clock;
  readonly kinds: readonly DeliveryKind<Trx>[];
  readonly send: Send;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Told of every error; the ledger goes on. */
  readonly onFailure: (step: LedgerStep, error: Error) => void;
}
