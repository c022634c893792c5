import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<{ open: boolean }>();

/** Runs `work` so that everything it calls is known to be inside a transaction until it ends. */
export const insideTransaction = <T>(work: () => Promise<T>): Promise<T> => {
  const state = { open: true };
  return current.run(state, () =>
    work().finally(() => {
      state.open = false;
    }),
  );
};

/**
 * Throws when the caller is inside a transaction: it must use its `trx`. On SQLite's one connection a second one would
 * wait for ever, and on PostgreSQL it would not see what the transaction has written.
 */
export const checkOutsideTransaction = (): void => {
  if (current.getStore()?.open)
    throw new Error('Inside a transaction only its trx is in reach: the database itself was used');
};
