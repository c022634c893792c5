import type { ServiceProcess } from './service-process';
import { codesShown, send, type Wish } from './wish';

/** How many write at once. */
const WRITERS = 8;

/** What was wished, and what came of it so far. */
export interface Wishes {
  readonly all: Wish[];
  /** Those whose call was not answered; they are sent again first. */
  readonly unanswered: Set<Wish>;
  /** Calls that were cut off, and among them those whose receipt had been shown. */
  cut: number;
  cutAfterReceipt: number;
}

export const noWishes = (): Wishes => ({ all: [], unanswered: new Set(), cut: 0, cutAfterReceipt: 0 });

/** Sends one. False when the service was killed meanwhile; rejects when a call fails without that. */
const trySend = async (wish: Wish, wishes: Wishes, service: ServiceProcess): Promise<boolean> => {
  wishes.unanswered.add(wish);
  try {
    await send(wish);
  } catch (error) {
    if (!service.ending()) throw error;
    wishes.cut += 1;
    if (codesShown(wish).size > 0) wishes.cutAfterReceipt += 1;
    return false;
  }
  wishes.unanswered.delete(wish);
  return true;
};

/**
 * Several at once send what was not answered before, then new wishes, until there are none or the service is killed.
 * @param fresh makes the next; null when there is none
 */
export const writeWishes = async (wishes: Wishes, service: ServiceProcess, fresh: () => Wish | null): Promise<void> => {
  const again = [...wishes.unanswered];
  const next = (): Wish | null => {
    const old = again.shift();
    if (old) return old;
    const made = fresh();
    if (made) wishes.all.push(made);
    return made;
  };
  const writer = async (): Promise<void> => {
    while (!service.ending()) {
      const wish = next();
      if (!wish || !(await trySend(wish, wishes, service))) return;
    }
  };
  await service.ready;
  await Promise.all(Array.from({ length: WRITERS }, writer));
};
