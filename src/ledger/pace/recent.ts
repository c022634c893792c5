import type { Limit } from './limits';

/** When something was sent, oldest first, in milliseconds since 1970; as far back as its limits look. */
export type Recent = readonly number[];

/** How many may go at `now` without breaking a limit. */
export const roomAt = (limits: readonly Limit[], recent: Recent, now: number): number =>
  Math.min(...limits.map(({ count, ms }) => Math.max(0, count - recent.filter((at) => at > now - ms).length)));

/** The first instant from `now` on at which `many` may go together. Never, `Infinity`, when that is more than a limit allows at all. */
export const opensAt = (limits: readonly Limit[], recent: Recent, now: number, many = 1): number =>
  Math.max(
    now,
    ...limits.map(({ count, ms }) => {
      if (many > count) return Number.POSITIVE_INFINITY;
      const inTheWay = recent.at(many - count - 1);
      return recent.length + many > count && inTheWay !== undefined ? inTheWay + ms : now;
    }),
  );

/** What is recent when `many` more have gone at `now`; what no limit looks back at is dropped. */
export const noteSent = (limits: readonly Limit[], recent: Recent, now: number, many = 1): Recent => {
  const longest = Math.max(...limits.map(({ ms }) => ms));
  return [...recent.filter((at) => at > now - longest), ...Array.from({ length: many }, () => now)];
};

/** What is recent when what was noted for `from` has really gone at `now`, the latest of all. */
export const moveSent = (recent: Recent, from: number, now: number): Recent => {
  const at = recent.indexOf(from);
  return at < 0 ? recent : [...recent.slice(0, at), ...recent.slice(at + 1), now];
};
