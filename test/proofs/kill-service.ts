import type { DialectName } from '../../src/storage/open-database';
import { randomFrom } from '../ledger/kit/random-from';
import { judge, type KillFigures } from './judge';
import { clockOver } from './leaping-clock';
import { type Inside, lookInside } from './look-inside';
import { bringsReminder, remindersOf } from './reminders';
import { severalAtOnce } from './several-at-once';
import { openStage } from './stage';
import { codesShown, newWish, send, type Wish } from './wish';
import { noWishes, writeWishes } from './write-wishes';

export interface KillOrders {
  /** Kills while deadlines are asked for, and as many while reminders go out. */
  readonly rounds: number;
  readonly seed: number;
  readonly dialect: DialectName;
  readonly databaseUrl: string;
}

const FIRST_DAY = '2026-11-24T09:00:00+01:00';
const MORNING = '2026-12-08T08:00:01+01:00';
const NEXT_MORNING = '2026-12-09T08:00:01+01:00';
const DUE_DAY = MORNING.slice(0, 10);

/** A kill comes after so many calls, or reminders, at most, and up to so many milliseconds after the last of them. */
const MOST_CALLS = 60;
const MOST_REMINDERS = 40;
const MOST_LATER = 20;

const AT_ONCE = 8;

/**
 * Runs the whole service, lets people ask for deadlines, and kills it with signal 9 at random moments, again and again;
 * then the same on the morning when their reminders are due. `faults` is empty when nothing was lost, nothing was there
 * twice and every repeat was marked. Rejects when the service fails otherwise.
 */
export const killRounds = async ({ rounds, seed, dialect, databaseUrl }: KillOrders): Promise<KillFigures> => {
  const random = randomFrom(seed);
  const stage = await openStage(databaseUrl);
  const wishes = noWishes();
  const underWay = new Map<string, number>();
  const faults: string[] = [];

  const draw = (most: number): number => 1 + Math.floor(random() * most);
  const later = (): number => (random() < 0.5 ? 0 : draw(MOST_LATER));

  /** What stands, between two processes: all that was confirmed, or it is a fault. */
  const look = async (): Promise<Inside> => {
    const inside = await lookInside(databaseUrl);
    const kept = new Set(inside.deadlines.map(({ owner, code }) => `${owner} ${code}`));
    for (const wish of wishes.all)
      for (const code of codesShown(wish))
        if (!kept.has(`${wish.user.id} ${code}`)) faults.push(`${wish.user.name}: ${code} was confirmed and is gone`);
    for (const user of inside.sending) underWay.set(user, (underWay.get(user) ?? 0) + 1);
    return inside;
  };

  const killWhileAsking = async (): Promise<ReadonlySet<string>> => {
    const clock = clockOver(dialect, FIRST_DAY);
    let inside = await look();
    for (let round = 0; round < rounds; round += 1) {
      const service = stage.start(clock());
      const moment = { calls: draw(MOST_CALLS), counts: () => true, later: later() };
      await Promise.all([
        stage.killAt(service, moment),
        writeWishes(wishes, service, () => newWish(stage.chat, wishes.all.length)),
      ]);
      inside = await look();
    }
    return new Set(inside.deadlines.filter(({ next_on }) => next_on === DUE_DAY).map(({ owner }) => owner));
  };

  const killWhileReminding = async (due: number): Promise<ReadonlyMap<Wish, string>> => {
    const clock = clockOver(dialect, MORNING);
    const most = Math.min(MOST_REMINDERS, due / (rounds + 1));
    for (let round = 0; round < rounds; round += 1) {
      const service = stage.start(clock());
      const moment = { calls: draw(most), counts: bringsReminder, later: later() };
      await Promise.all([
        stage.killAt(service, moment, stage.quiet(service, due)),
        writeWishes(wishes, service, () => null),
      ]);
      await look();
    }
    const service = stage.start(clock());
    await writeWishes(wishes, service, () => null);
    await stage.quiet(service, due);
    const lists = new Map<Wish, string>();
    await severalAtOnce(AT_ONCE, wishes.all, async (wish) => {
      // As Teams sends again what was answered too late, once it has been answered.
      if (wish.how === 'typed') await send(wish);
      await wish.user.says('frister');
      lists.set(wish, wish.user.sees());
    });
    await service.end('SIGTERM');
    return lists;
  };

  /** Who is not told on a morning of many kills is told on the next working day. */
  const remindNextDay = async (): Promise<void> => {
    const { failed } = await look();
    if (failed.length === 0) return;
    const service = stage.start(clockOver(dialect, NEXT_MORNING)());
    await stage.quiet(service, failed.length);
    await service.end('SIGTERM');
  };

  try {
    const due = await killWhileAsking();
    const lists = await killWhileReminding(due.size);
    const onTheMorning = wishes.all.filter((wish) => remindersOf(wish).length > 0).length;
    await remindNextDay();
    const inside = await look();
    faults.push(...stage.complaints());
    return judge({ rounds, wishes, lists, inside, due, day: DUE_DAY, underWay, onTheMorning, faults });
  } finally {
    await stage.close();
  }
};
