/** Lets one through each time the event loop turns. */
export const makeTurnstile = (): (() => Promise<void>) => {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((turn) => setImmediate(turn)));
    return last;
  };
};
