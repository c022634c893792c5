/** A server that the tests have started. */
export interface Server {
  readonly stop: () => Promise<void>;
}

const here = globalThis as { lotsenPostgres?: Server };

/** Setup and teardown are loaded apart from each other: the process is what they share. */
export const keepRunning = (server: Server): void => {
  here.lotsenPostgres = server;
};

/** Null when the tests use a server that was there before. */
export const findRunning = (): Server | null => here.lotsenPostgres ?? null;
