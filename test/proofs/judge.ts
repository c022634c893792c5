import type { Inside } from './look-inside';
import { remindersOf } from './reminders';
import { codesShown, type Wish } from './wish';
import type { Wishes } from './write-wishes';

/** What there is to judge when all is over. */
export interface Evidence {
  readonly rounds: number;
  readonly wishes: Wishes;
  /** What each was shown for `frister`. */
  readonly lists: ReadonlyMap<Wish, string>;
  readonly inside: Inside;
  /** Users to be reminded on `day`. */
  readonly due: ReadonlySet<string>;
  readonly day: string;
  /** How many kills fell into a reminder of theirs being sent, by user. */
  readonly underWay: ReadonlyMap<string, number>;
  /** How many had been reminded when that morning was over. */
  readonly onTheMorning: number;
  readonly faults: readonly string[];
}

export interface KillFigures {
  readonly rounds: number;
  readonly kills: number;
  /** Calls of people that a kill cut off; they were sent again. Of these, those that had shown the receipt already. */
  readonly cut: number;
  readonly cutAfterReceipt: number;
  /** Deadlines with a code that was shown, and those of them that stand in the database and in `frister`, once. */
  readonly confirmed: number;
  readonly found: number;
  /** People with a reminder due, and those whom it reached. */
  readonly remindersDue: number;
  readonly arrived: number;
  /** Of these, the ones that a morning of kills had kept from them and the next working day brought. */
  readonly arrivedNextDay: number;
  /** Sendings that a kill fell into. */
  readonly underWay: number;
  /** Reminders that came again, and those of them that said so. */
  readonly repeats: number;
  readonly marked: number;
  /** What is not as promised, in words. */
  readonly faults: readonly string[];
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);

const judgeWish = (wish: Wish, { inside, lists }: Evidence): readonly string[] => {
  const { id, name } = wish.user;
  const shown = [...codesShown(wish)];
  const kept = inside.deadlines.filter(({ owner }) => owner === id);
  const list = lists.get(wish) ?? '';
  const [code = ''] = shown;
  if (shown.length !== 1) return [`${name}: ${shown.length} codes were shown for one wish`];
  if (kept.length !== 1) return [`${name}: ${kept.length} deadlines stand for one wish`];
  if (kept[0]?.code !== code) return [`${name}: another code is kept than was shown`];
  if (!list.includes('Du har en frist') || !list.includes(code)) return [`${name}: "frister" does not show it once`];
  return [];
};

const judgeReminders = (wish: Wish, { due, inside, day, underWay }: Evidence): readonly string[] => {
  const { id, name } = wish.user;
  const arrived = remindersOf(wish);
  if (!due.has(id)) return arrived.length === 0 ? [] : [`${name}: reminded before anything was due`];
  const [code = ''] = codesShown(wish);
  const kills = underWay.get(id) ?? 0;
  const next = inside.deadlines.find(({ owner }) => owner === id)?.next_on ?? '';
  return [
    ...(arrived.length === 0 ? [`${name}: not reminded`] : []),
    ...(arrived.every(({ text }) => text.includes(code)) ? [] : [`${name}: reminded of something else`]),
    ...(arrived.length <= 1 + kills ? [] : [`${name}: reminded ${arrived.length} times over ${kills} kills`]),
    ...(arrived.slice(1).every(({ marked }) => marked) ? [] : [`${name}: a repeat is not marked`]),
    ...(kills === 0 && arrived.some(({ marked }) => marked) ? [`${name}: marked, though no kill fell into it`] : []),
    ...(next > day ? [] : [`${name}: would be reminded of the same again`]),
  ];
};

/** Counts, and says what is not as promised. */
export const judge = (evidence: Evidence): KillFigures => {
  const { rounds, wishes, due, underWay, onTheMorning } = evidence;
  const arrived = wishes.all.map(remindersOf);
  const reached = arrived.filter((reminders) => reminders.length > 0).length;
  const repeats = arrived.flatMap((reminders) => reminders.slice(1));
  const astray = wishes.all.flatMap((wish) => judgeWish(wish, evidence));
  return {
    rounds,
    kills: 2 * rounds,
    cut: wishes.cut,
    cutAfterReceipt: wishes.cutAfterReceipt,
    confirmed: wishes.all.filter((wish) => codesShown(wish).size > 0).length,
    found: wishes.all.length - astray.length,
    remindersDue: due.size,
    arrived: reached,
    arrivedNextDay: reached - onTheMorning,
    underWay: sum(underWay.values()),
    repeats: repeats.length,
    marked: repeats.filter(({ marked }) => marked).length,
    faults: [...evidence.faults, ...astray, ...wishes.all.flatMap((wish) => judgeReminders(wish, evidence))],
  };
};
