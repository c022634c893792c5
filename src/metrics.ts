import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { TurnOutcome } from './conversation/dispatch';

/** The service's figures. Labels are closed choices of the bot's own: nothing of a person or a text. */
export interface Metrics {
  readonly registry: Registry;
  readonly countTurn: (outcome: TurnOutcome) => void;
  /** @param seconds from request to the last send of the turn */
  readonly timeTurn: (seconds: number) => void;
  readonly countFailure: (code: string) => void;
  readonly countRefusedCall: (status: number) => void;
  /** A call that was not let in, by why. */
  readonly countDenied: (why: string) => void;
}

/** @param countDeliveries asked at each scrape: how many deliveries stand in each state */
export const makeMetrics = (countDeliveries: () => Promise<Readonly<Record<string, number>>>): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const turns = new Counter({
    name: 'lotsen_turns_total',
    help: 'Turns by outcome',
    labelNames: ['outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'lotsen_turn_seconds',
    help: 'Time of a turn, its sends included',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
    registers,
  });
  const failures = new Counter({
    name: 'lotsen_turn_failures_total',
    help: 'Turns that failed',
    labelNames: ['code'],
    registers,
  });
  const refused = new Counter({
    name: 'lotsen_refused_calls_total',
    help: 'Calls answered with 4xx, by status',
    labelNames: ['status'],
    registers,
  });
  const denied = new Counter({
    name: 'lotsen_denied_calls_total',
    help: 'Calls that were not let in, by why',
    labelNames: ['why'],
    registers,
  });
  new Gauge({
    name: 'lotsen_deliveries',
    help: 'Deliveries by state',
    labelNames: ['state'],
    registers,
    async collect() {
      for (const [state, count] of Object.entries(await countDeliveries())) this.set({ state }, count);
    },
  });
  return {
    registry,
    countTurn: (outcome) => turns.inc({ outcome }),
    timeTurn: (value) => seconds.observe(value),
    countFailure: (code) => failures.inc({ code }),
    countDenied: (why) => denied.inc({ why }),
    countRefusedCall: (status) => refused.inc({ status: String(status) }),
  };
};
