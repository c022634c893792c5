import { seeded } from '../../features/deadlines/seeded';

/** Choices that look random and are the same for the same seed. */
export interface Pick {
  /** A whole number from 0 up to, not including, the bound. */
  readonly below: (bound: number) => number;
  readonly one: <T>(choices: readonly T[]) => T;
}

export const pickFrom = (seed: number): Pick => {
  const below = seeded(seed);
  return {
    below,
    one: <T>(choices: readonly T[]): T => {
      const [first] = choices;
      const chosen = choices[below(choices.length)] ?? first;
      if (chosen === undefined) throw new Error('Nothing to choose from');
      return chosen;
    },
  };
};
