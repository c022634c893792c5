import { instantAt, localDateAt, type LocalDate } from '../../calendar/local-date';
import { firstReminderAfter, REMINDER_TIME } from '../../calendar/reminder-days';
import { isWorkingDay } from '../../calendar/working-day';
import type { Db, Trx } from '../../storage/db';
import type { DeliveryKind } from '../../turn/feature';
import type { Person } from '../../turn/person';
import { isPaused, type WatchedDeadline } from './deadline';
import { openDeadlines } from './store';
import { dueCard } from './views/due-card';
import type { RuleName } from './views/sections';
import { SUMMARY } from './views/words';

/** As the ledger writes it. */
export const KIND = 'frister';

/** On a day off nothing leaves; what a stop has held back then waits for the next working day. */
const leavesAt = (now: number, today: LocalDate): boolean =>
  isWorkingDay(today) && now >= instantAt(today, REMINDER_TIME);

const owed = async (db: Db, now: number, limit: number): Promise<readonly Person[]> => {
  const today = localDateAt(now);
  if (!leavesAt(now, today)) return [];
  const rows = await db
    .selectFrom('deadlines')
    .select(['tenant', 'owner'])
    .distinct()
    .where('next_on', '<=', today)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('deliveries')
            .select('id')
            .whereRef('deliveries.tenant', '=', 'deadlines.tenant')
            .whereRef('deliveries.user_id', '=', 'deadlines.owner')
            .where('kind', '=', KIND)
            .where('local_date', '=', today),
        ),
      ),
    )
    .limit(limit)
    .execute();
  return rows.map(({ tenant, owner }) => ({ tenant, user: owner }));
};

/** What a person is to be told of today: open, and its day has come. */
export const dueNow = async (db: Db, person: Person, today: LocalDate): Promise<readonly WatchedDeadline[]> =>
  (await openDeadlines(db, person)).filter(({ nextOn }) => nextOn !== null && nextOn <= today);

/** The version stays: the card that tells must not make itself stale. What was put off meanwhile keeps its day. */
const told = async (trx: Trx, { tenant, user }: Person, about: readonly string[], now: number): Promise<void> => {
  if (about.length === 0) return;
  const still = () =>
    trx
      .selectFrom('deadlines')
      .where('tenant', '=', tenant)
      .where('owner', '=', user)
      .where('status', '=', 'open')
      .where('id', 'in', about)
      .where('next_on', '<=', localDateAt(now));
  for (const { due_on } of await still().select('due_on').distinct().execute())
    await trx
      .updateTable('deadlines')
      .set({ next_on: firstReminderAfter(due_on, now) })
      .where('id', 'in', still().select('id').where('due_on', '=', due_on))
      .execute();
};

/** A morning's reminders of one person as one card. */
export const makeGatheredReminder = (db: Db, nameOf: RuleName): DeliveryKind<Trx> => ({
  kind: KIND,
  owed: (now, limit) => owed(db, now, limit),
  render: async (person, now) => {
    const today = localDateAt(now);
    const open = await openDeadlines(db, person);
    const deadlines = open.filter(({ nextOn }) => nextOn !== null && nextOn <= today);
    if (deadlines.length === 0) return null;
    return {
      card: dueCard(deadlines, nameOf, today, open.filter(isPaused)),
      summary: SUMMARY.due,
      about: deadlines.map(({ id }) => id),
    };
  },
  told,
});
