import { setTimeout as breathe } from 'node:timers/promises';
import { makeRounds, POLL } from './make-rounds';
import { makePause } from './pause';
import type { LedgerPorts } from './ports';
import { toError } from './to-error';

/** The running ledger. */
export interface Ledger {
  /** Something new may be due: it is looked at now rather than within a second. */
  readonly wake: () => void;
  /** Begins nothing more, and resolves when what is being sent has been sent and written. */
  readonly stop: () => Promise<void>;
}

/** So long at least between two rounds, in ms: what ends in that time makes room together. */
const BREATH = 10;

/**
 * Plans, sends and settles deliveries until it is stopped. What is due leaves within a second or two of being due or of the start.
 * Any number of instances may run on one PostgreSQL and share the work.
 */
export const runLedger = (ports: LedgerPorts): Ledger => {
  const pause = makePause();
  const rounds = makeRounds(ports, pause.cutShort);
  let stopping = false;

  const untilNext = async (): Promise<number> => {
    try {
      return (await rounds.round()) - ports.clock();
    } catch (thrown) {
      ports.onFailure('round', toError(thrown));
      return POLL;
    }
  };

  const run = async (): Promise<void> => {
    while (!stopping) {
      const ms = await untilNext();
      await breathe(BREATH);
      await pause.wait(Math.min(ms, POLL) - BREATH);
    }
  };
  const ended = run();

  return {
    wake: () => {
      rounds.expect();
      pause.cutShort();
    },
    stop: async () => {
      stopping = true;
      rounds.stop();
      pause.cutShort();
      await ended;
      await rounds.landed();
      await rounds.leave().catch((thrown: unknown) => ports.onFailure('round', toError(thrown)));
    },
  };
};
