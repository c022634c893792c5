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
  /** Until when the receiver has said that nothing may go; the past when it has not. */
  readonly heldUntil: (key: string) => number;
  /** Drops the lanes that nothing hinders any longer. */
  readonly forget: (now: number) => void;
}

const EMPTY: Lane = { recent: [], heldUntil: 0 };

/** One instance's part of the limits, at least one at a time. */
const partOf = (limits: readonly Limit[], share: number): readonly Limit[] =>
  share <= 1 ? limits : limits.map(({ count, ms }) => ({ count: Math.max(1, Math.floor(count / share)), ms }));

/**
 * Kept in memory, by each instance for itself.
 * @param share among how many instances the limits are shared now
 */
export const makeLanes = (whole: readonly Limit[], share: () => number = () => 1): Lanes => {
  const lanes = new Map<string, Lane>();
  const laneOf = (key: string): Lane => lanes.get(key) ?? EMPTY;
  return {
    room: (key, now) => {
      const { recent, heldUntil } = laneOf(key);
      return heldUntil > now ? 0 : roomAt(partOf(whole, share()), recent, now);
    },
    opens: (key, now, many = 1) => {
      const { recent, heldUntil } = laneOf(key);
      return opensAt(partOf(whole, share()), recent, Math.max(now, heldUntil), many);
    },
    take: (key, now, many = 1) => {
      const { recent, heldUntil } = laneOf(key);
      lanes.set(key, { recent: noteSent(whole, recent, now, many), heldUntil });
    },
    move: (key, from, now) => {
      const { recent, heldUntil } = laneOf(key);
      lanes.set(key, { recent: moveSent(recent, from, now), heldUntil });
    },
    hold: (key, until) => {
      const { recent, heldUntil } = laneOf(key);
      lanes.set(key, { recent, heldUntil: Math.max(heldUntil, until) });
    },
    heldUntil: (key) => laneOf(key).heldUntil,
    forget: (now) => {
      for (const [key, { recent, heldUntil }] of lanes)
        if (heldUntil <= now && noteSent(whole, recent, now, 0).length === 0) lanes.delete(key);
    },
  };
};
