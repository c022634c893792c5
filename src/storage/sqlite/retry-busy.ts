import { setTimeout as pause } from 'node:timers/promises';

const GIVE_UP_AFTER = 10_000;

/** Whether SQLite says that another connection holds the lock. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY');

/**
 * Does `work` again while another process holds the write lock, without holding up the event loop meanwhile.
 * Rejects with SQLite's own error after ten seconds.
 */
export const retryBusy = async <T>(work: () => T): Promise<T> => {
  const until = performance.now() + GIVE_UP_AFTER;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      // Uneven, so that two processes do not keep meeting.
      await pause(5 + Math.random() * 20);
    }
  }
};
