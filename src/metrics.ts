import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { TurnOutcome } from './conversation/dispatch';

/** The service's figures. Labels are closed choices of the bot's own: nothing of a person or a text. */
export interface Metrics {
  readonly registry: Registry;
  /** @param kinds what the gate refused in it */
  readonly countTurn: (outcome: TurnOutcome, kinds?: readonly string[]) => void;
  readonly countAnswer: (outcome: string) => void;
  /** @param seconds from request to the last send of the turn */
  readonly timeTurn: (seconds: number) => void;
  readonly countFailure: (code: string) => void;
  readonly countRefusedCall: (status: number) => void;
  /** A call that was not let in, by why. */
  readonly countDenied: (why: string) => void;
}

/** What is asked at each scrape. */
export interface Asked {
  /** How many of the day's deliveries stand in each state. */
  readonly countDeliveries: () => Promise<Readonly<Record<string, number>>>;
  /** How long, in seconds, the delivery that has waited longest is overdue. */
  readonly ledgerLag: () => Promise<number>;
}

export const makeMetrics = ({ countDeliveries, ledgerLag }: Asked): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const turns = new Counter({
    name: 'lotsen_turns_total',
    help: 'Turns by outcome',
    labelNames: ['outcome'],
    registers,
  });
  const gateHits = new Counter({
    name: 'lotsen_gate_hits_total',
    help: 'What the privacy gate refused, by kind',
    labelNames: ['kind'],
    registers,
  });
  const answers = new Counter({
    name: 'lotsen_answers_total',
    help: 'Questions by what they ended in',
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
  new Gauge({
    name: 'lotsen_ledger_lag_seconds',
    help: 'How long the delivery that has waited longest is overdue',
    registers,
    async collect() {
      this.set(await ledgerLag());
    },
  });
  return {
    registry,
    countTurn: (outcome, kinds = []) => {
      turns.inc({ outcome });
      for (const kind of kinds) gateHits.inc({ kind });
    },
    countAnswer: (outcome) => answers.inc({ outcome }),
    timeTurn: (value) => seconds.observe(value),
    countFailure: (code) => failures.inc({ code }),
    countDenied: (why) => denied.inc({ why }),
    countRefusedCall: (status) => refused.inc({ status: String(status) }),
  };
};
