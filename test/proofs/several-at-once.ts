/** Does `work` with each, in order, so many at once. Rejects at the first that does. */
export const severalAtOnce = async <T>(
  many: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: many }, worker));
};
