import type { Limit } from './limits';
import { moveSent, noteSent, opensAt, type Recent, roomAt } from './recent';

interface Lane {
  readonly recent: Recent;
  readonly heldUntil: number;
}

/** Many of a kind, conversations or tenants, each under the same limits and apart from the others. Times are milliseconds since 1970. */
export interface Lanes {
  /** How many may go in this lane now. */
  readonly room: (key: string, now: number) => number;
  /** When that many may go together. */
  readonly opens: (key: string, now: number, many?: number) => number;
  readonly take: (key: string, now: number, many?: number) => void;
  /** What was taken at `from` goes only now. */
  readonly move: (key: string, from: number, now: number) => void;
  /** Nothing goes before `until`: the receiver has said so. */
  readonly hold: (key: string, until: number) => void;
  /** Drops the lanes that nothing hinders any longer. */
  readonly forget: (now: number) => void;
}

const EMPTY: Lane = { recent: [], heldUntil: 0 };

/** Kept in memory, by each instance for itself. */
export const makeLanes = (limits: readonly Limit[]): Lanes => {
  const lanes = new Map<string, Lane>();
  const laneOf = (key: string): Lane => lanes.get(key) ?? EMPTY;
  return {
    room: (key, now) => {
      const { recent, heldUntil } = laneOf(key);
      return heldUntil > now ? 0 : roomAt(limits, recent, now);
    },
    opens: (key, now, many = 1) => {
      const { recent, heldUntil } = laneOf(key);
      return opensAt(limits, recent, Math.max(now, heldUntil), many);
    },
    take: (key, now, many = 1) => {
      const { recent, heldUntil } = laneOf(key);
      lanes.set(key, { recent: noteSent(limits, recent, now, many), heldUntil });
    },
    move: (key, from, now) => {
      const { recent, heldUntil } = laneOf(key);
      lanes.set(key, { recent: moveSent(recent, from, now), heldUntil });
    },
    hold: (key, until) => {
      const { recent, heldUntil } = laneOf(key);
      lanes.set(key, { recent, heldUntil: Math.max(heldUntil, until) });
    },
    forget: (now) => {
      for (const [key, { recent, heldUntil }] of lanes)
        if (heldUntil <= now && noteSent(limits, recent, now, 0).length === 0) lanes.delete(key);
    },
  };
};
