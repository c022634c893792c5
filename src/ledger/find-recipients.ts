import type { Db } from '../storage/db';

/** Where people of one tenant can be reached, by user id; those whom the bot has never met alone are missing. */
export const findRecipients = async (
  db: Db,
  tenant: string,
  users: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (users.length === 0) return new Map();
  const rows = await db
    .selectFrom('people')
    .select(['user_id', 'reference'])
    .where('tenant', '=', tenant)
    .where('user_id', 'in', users)
    .execute();
  return new Map(rows.map(({ user_id, reference }) => [user_id, reference]));
};
