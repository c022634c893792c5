import type { Clock } from '../../calendar/clock';
import { localDateAt, wallTimeAt } from '../../calendar/local-date';

/** When the work is done, as the clock on the wall in Sweden shows it: before anybody is at work, after the hour that summer time skips. */
export const AT = '03:30';

/** How often it is looked whether it is time, in ms. */
const LOOK = 60_000;

export interface DailyPorts {
  readonly clock: Clock;
  /** Safe to repeat: it is done again after a restart, and by every instance. `now` is in milliseconds since 1970. */
  readonly work: (now: number) => Promise<void>;
  readonly onFailure: (error: Error) => void;
}

/** Does the work if it is past its time and this one has not done it today. What fails is tried again at the next look. */
export const makeDaily = ({ clock, work, onFailure }: DailyPorts): (() => Promise<void>) => {
  let doneOn = '';
  return async () => {
    const now = clock();
    const today = localDateAt(now);
    if (today === doneOn || wallTimeAt(now) < AT) return;
    try {
      await work(now);
      doneOn = today;
    } catch (thrown) {
      onFailure(thrown instanceof Error ? thrown : new Error(String(thrown)));
    }
  };
};

/** Looks each minute from now on, and resolves `stop` when nothing is under way any longer. */
export const runDaily = (ports: DailyPorts): { readonly stop: () => Promise<void> } => {
  const look = makeDaily(ports);
  let [stopped, wake]: [boolean, () => void] = [false, () => undefined];
  const untilNextLook = (): Promise<void> =>
    new Promise((awake) => {
      const timer = setTimeout(awake, stopped ? 0 : LOOK);
      wake = () => {
        clearTimeout(timer);
        awake();
      };
    });
  const run = async (): Promise<void> => {
    while (!stopped) {
      await look();
      await untilNextLook();
    }
  };
  const ended = run();
  return {
    stop: async () => {
      stopped = true;
      wake();
      await ended;
    },
  };
};
