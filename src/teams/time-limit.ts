/** The call was given up when its time was out. Whether it arrived is not known. */
export class CallTimedOut extends Error {
  constructor(readonly ms: number) {
    super(`No answer within ${ms} ms`);
  }
}

/** Waits for `work` at most `ms` milliseconds; then its signal is aborted, and this rejects with `CallTimedOut`. */
export const withinTime = async <T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const giveUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new CallTimedOut(ms));
      giveUp.abort();
    }, ms);
  });
  try {
    return await Promise.race([work(giveUp.signal), late]);
  } finally {
    clearTimeout(timer);
  }
};
