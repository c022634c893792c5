import { addDays, instantAt, LocalDate, localDateAt } from '../../calendar/local-date';
import { REMINDER_TIME } from '../../calendar/reminder-days';
import { isWorkingDay } from '../../calendar/working-day';
import type { Db, Trx } from '../../storage/db';
import type { DeliveryKind } from '../../turn/feature';
import type { Person } from '../../turn/person';
import type { KeptFact } from './fact';
import { staleFrom } from './stale';
import { factsOf } from './store/rows';
import { dueCard } from './views/due-card';
import { SUMMARY } from './views/words';

/** As the ledger writes it. */
const KIND = 'lokala-uppgifter';

/**
 * The administrators are reminded once a month at most, in its first fortnight: deliveries are kept that long everywhere,
 * so that none is told twice.
 */
const FORTNIGHT = 13;

/** What will have gone a year unchecked before the next month's reminder is asked about now. */
const AHEAD = 31;

const firstOfMonth = (today: LocalDate): LocalDate => LocalDate.parse(`${today.slice(0, 8)}01`);

const leavesAt = (now: number, today: LocalDate): boolean =>
  isWorkingDay(today) && now >= instantAt(today, REMINDER_TIME) && today <= addDays(firstOfMonth(today), FORTNIGHT);

/** The facts of an organisation to make sure of: those that hold or will, and were checked a year ago or nearly. */
export const toCheck = async (db: Db, tenant: string, today: LocalDate): Promise<readonly KeptFact[]> =>
  (await factsOf(db, tenant)).filter(
    ({ fact }) => (fact.to === null || fact.to >= today) && staleFrom(fact) <= addDays(today, AHEAD),
  );

/** Whether something has been told, or is on its way, this month; what was refused or given up counts as not told. */
const isTold = async (db: Db, { tenant, user }: Person, today: LocalDate): Promise<boolean> => {
  const rows = await db
    .selectFrom('deliveries')
    .select(['state', 'local_date'])
    .where('tenant', '=', tenant)
    .where('user_id', '=', user)
    .where('kind', '=', KIND)
    .where('local_date', '>=', firstOfMonth(today))
    .execute();
  return rows.some(
    ({ state, local_date }) => local_date === today || !['refused', 'failed', 'superseded'].includes(state),
  );
};

/** The yearly check: each administrator of an organisation gets one card with what nobody has made sure of for a year. */
export const makeCheckReminder = (db: Db, admins: readonly Person[]): DeliveryKind<Trx> => ({
  kind: KIND,
  owed: async (now, limit) => {
    const today = localDateAt(now);
    if (!leavesAt(now, today)) return [];
    const owed: Person[] = [];
    const due = new Map<string, boolean>();
    for (const admin of admins) {
      if (owed.length >= limit) break;
      const isDue = due.get(admin.tenant) ?? (await toCheck(db, admin.tenant, today)).length > 0;
      due.set(admin.tenant, isDue);
      if (isDue && !(await isTold(db, admin, today))) owed.push(admin);
    }
    return owed;
  },
  render: async ({ tenant }, now) => {
    const facts = await toCheck(db, tenant, localDateAt(now));
    if (facts.length === 0) return null;
    return { card: dueCard(facts, localDateAt(now)), summary: SUMMARY.due, about: facts.map(({ id }) => id) };
  },
  // Nothing to move: what is still unchecked next month is told again.
  told: () => Promise.resolve(),
});
