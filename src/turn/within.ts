/** What `work` resolves to, or `late` when it has not settled within `ms` milliseconds. Rejects as `work` does, until then. */
export const within = async <T>(ms: number, work: Promise<T>, late: T): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
};
