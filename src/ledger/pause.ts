/** A wait that can be cut short. */
export const makePause = () => {
  let [cut, end]: [boolean, () => void] = [false, () => undefined];
  return {
    /** Waits `ms`, or not at all when it was cut short since the last time. */
    wait: async (ms: number): Promise<void> => {
      if (!cut)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      cut = false;
    },
    cutShort: (): void => {
      cut = true;
      end();
    },
  };
};
