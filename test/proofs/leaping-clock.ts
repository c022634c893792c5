import { LEASE } from '../../src/ledger/deliver';
import type { DialectName } from '../../src/storage/open-database';

/** Where a service clock is to start for the next process, as an ISO instant. */
export type NextClock = () => string;

/**
 * A clock that runs from `from` over many processes. From one to the next it leaps: on SQLite by a second, since the next
 * knows that it is alone; on PostgreSQL until the leases of the one before have run out.
 */
export const clockOver = (dialect: DialectName, from: string): NextClock => {
  const leap = dialect === 'sqlite' ? 1_000 : LEASE + 1_000;
  let [began, leaps] = [0, 0];
  return () => {
    if (leaps === 0) began = performance.now();
    const at = Date.parse(from) + Math.round(performance.now() - began) + leaps * leap;
    leaps += 1;
    return new Date(at).toISOString();
  };
};
