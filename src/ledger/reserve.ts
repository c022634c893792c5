import type { LocalDate } from '../calendar/local-date';
import type { Database } from '../storage/open-database';
import { picking } from './picking';
import type { Reserved } from './reserved';

/** How long what is set aside stays so, in ms. It only has to be read and rendered; a killed instance's comes free then. */
export const RESERVATION = 10_000;

/** Which deliveries to set aside: of these kinds, this tenant and this day, due at `now`, at most `limit`. */
export interface Wanted {
  readonly tenant: string;
  readonly kinds: readonly string[];
  readonly day: LocalDate;
  readonly now: number;
  readonly limit: number;
}

/** Sets deliveries aside for this instance, those that have waited longest first. No two instances get the same one. */
export const reserve = async (
  { db, dialect }: Pick<Database, 'db' | 'dialect'>,
  { tenant, kinds, day, now, limit }: Wanted,
): Promise<readonly Reserved[]> => {
  const dueAt = now + RESERVATION;
  const rows = await db
    .with('picked', (cte) =>
      picking(
        dialect,
        cte
          .selectFrom('deliveries')
          .select('id')
          .where('tenant', '=', tenant)
          .where('due_at', '<=', now)
          .where('local_date', '=', day)
          .where('kind', 'in', kinds)
          .orderBy('due_at')
          .limit(limit),
      ),
    )
    .updateTable('deliveries')
    .set({ due_at: dueAt, updated_at: now })
    .where('id', 'in', (eb) => eb.selectFrom('picked').select('picked.id'))
    .returning(['id', 'user_id', 'kind', 'subject', 'state', 'attempts', 'repeat'])
    .execute();
  return rows.map(({ id, user_id, kind, subject, state, attempts, repeat }) => ({
    id,
    to: { tenant, user: user_id, ...(subject === '' ? {} : { subject }) },
    kind,
    day,
    attempts,
    repeat: repeat === 1 || state === 'unknown',
    dueAt,
  }));
};
