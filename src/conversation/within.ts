/** Says that something took longer than it may. */
export class TookTooLong extends Error {}

/** What `work` comes to, if it does so within `ms` milliseconds; else rejects with `TookTooLong`, and lets it run on unheard. */
export const within = <T>(ms: number, work: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new TookTooLong(`Not done in ${ms} ms`));
    }, ms);
    work()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
      });
  });
