import { addDays, instantAt, LocalDate } from '../../../src/calendar/local-date';
import { createDeadlines } from '../../../src/features/deadlines/create-deadlines';
import { makeGatheredReminder } from '../../../src/features/deadlines/gathered-reminder';
import { closeSeen } from '../../../src/features/deadlines/store';
import { makeRounds } from '../../../src/ledger/make-rounds';
import { rememberRecipient } from '../../../src/ledger/recipients';
import type { Database } from '../../../src/storage/open-database';
import type { Person } from '../../../src/turn/person';
import { almanacFree } from '../../calendar/almanac';
import { randomFrom } from '../../ledger/kit/random-from';

export interface Year {
  readonly users: number;
  readonly seed: number;
}

export interface YearShown {
  readonly faults: readonly string[];
  readonly deadlines: number;
  readonly reminders: number;
}

interface Known {
  readonly id: string;
  readonly owner: string;
  readonly due: LocalDate;
  readonly madeAt: number;
  closedAt: number;
}

const FIRST = LocalDate.parse('2026-11-24');
const LAST = LocalDate.parse('2027-11-24');
const TENANTS = 20;

/** So many of everybody's days bring a new deadline, and so many of an open one's days see it done. */
const MAKES = 0.02;
const CLOSES = 0.02;

const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The day and the time in Sweden, as the platform itself has them. */
const wallOf = (at: number): readonly string[] => STOCKHOLM.format(at).split(' ');

/** The mornings on which a deadline is to be reminded of, worked out from the almanac alone. */
const morningsOf = ({ due, madeAt, closedAt }: Known): readonly string[] => {
  const days = new Set<string>();
  for (const point of [-7, -2, 0, ...Array.from({ length: 60 }, (_, week) => (week + 1) * 7)]) {
    let day = addDays(due, point);
    while (almanacFree(day)) day = addDays(day, -1);
    const at = instantAt(day, '08:00');
    if (at > madeAt && at < closedAt && day <= LAST) days.add(day);
  }
  return [...days];
};

/** A year of mornings, nights, holidays and both changes of the clock, hour by hour as far as anything may happen. */
export const runYear = async (database: Database, { users, seed }: Year): Promise<YearShown> => {
  const { db } = database;
  const random = randomFrom(seed);
  let now = instantAt(FIRST, '00:30');
  let ids = 0;
  const known: Known[] = [];
  const sent: { readonly about: string; readonly at: number }[] = [];
  const failures: string[] = [];
  const rounds = makeRounds(
    {
      database,
      clock: () => now,
      kinds: [makeGatheredReminder(db, () => 'en regel')],
      send: (_reference, { about }) => {
        for (const id of about) sent.push({ about: id, at: now });
        return Promise.resolve({ kind: 'sent' });
      },
      random,
      onFailure: (step, error) => failures.push(`${step}: ${error.message}`),
    },
    () => undefined,
  );
  const personOf = (n: number): Person => ({ tenant: `t${String(n % TENANTS)}`, user: `u${String(n)}` });
  for (let n = 0; n < users; n += 1) await rememberRecipient(db, personOf(n), '{}', now);

  const work = async (): Promise<void> => {
    rounds.expect();
    for (;;) {
      const again = await rounds.round();
      await rounds.landed();
      // Where a tenant's rate is used up the clock goes on to when there is room.
      if (again > now + 900) return;
      now = Math.max(now + 1, again);
    }
  };

  const act = async (day: LocalDate): Promise<void> => {
    for (let n = 0; n < users; n += 1) {
      if (random() >= MAKES) continue;
      const owner = personOf(n);
      const due = addDays(day, Math.floor(random() * 60) - 5);
      const wish = {
        rule: 'a',
        ruleVersion: 1,
        start: day,
        label: null,
        count: 1,
        key: `k${String((ids += 1))}`,
        due,
        statutoryDue: null,
      };
      const [made] = await createDeadlines({ db, newId: () => `d${String(ids)}`, random }, owner, wish, now);
      if (made) known.push({ id: made.id, owner: owner.user, due, madeAt: now, closedAt: Number.POSITIVE_INFINITY });
    }
    for (const one of known) {
      if (one.closedAt < Number.POSITIVE_INFINITY || random() >= CLOSES) continue;
      const closed = await closeSeen(
        db,
        personOf(Number(one.owner.slice(1))),
        [{ id: one.id, version: 1 }],
        'done',
        now,
      );
      if (closed.size > 0) one.closedAt = now;
    }
  };

  for (let day = FIRST; day <= LAST; day = addDays(day, 1))
    for (const time of ['00:30', '03:30', '07:59', '08:00', '13:00', '23:30']) {
      now = instantAt(day, time);
      if (time === '13:00') await act(day);
      await work();
    }

  const wanted = known.flatMap((one) => morningsOf(one).map((day) => `${one.id} ${day}`));
  const came = sent.map(({ about, at }) => `${about} ${wallOf(at)[0] ?? ''}`);
  const [wantedSet, cameSet] = [new Set(wanted), new Set(came)];
  const atWrongTime = sent.filter(({ at }) => {
    const [day = '', time = ''] = wallOf(at);
    return almanacFree(day) || !/^08:0\d$/.test(time);
  });
  return {
    faults: [
      ...failures.slice(0, 5),
      ...wanted
        .filter((one) => !cameSet.has(one))
        .map((one) => `did not come: ${one}`)
        .slice(0, 5),
      ...came
        .filter((one) => !wantedSet.has(one))
        .map((one) => `came unasked: ${one}`)
        .slice(0, 5),
      ...(came.length > cameSet.size ? [`${String(came.length - cameSet.size)} came twice`] : []),
      ...atWrongTime.map(({ at }) => `came at ${wallOf(at).join(' ')}`).slice(0, 5),
    ],
    deadlines: known.length,
    reminders: came.length,
  };
};
