import type { Db } from '../storage/db';

/** Where people and channels of one tenant can be reached, by id; those whom the bot has never met there are missing. */
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
  const found = new Map(rows.map(({ user_id, reference }) => [user_id, reference]));
  const missing = users.filter((user) => !found.has(user));
  if (missing.length === 0) return found;
  const channels = await db
    .selectFrom('channels')
    .select(['conversation', 'reference'])
    .where('tenant', '=', tenant)
    .where('conversation', 'in', missing)
    .execute();
  return new Map([...found, ...channels.map(({ conversation, reference }) => [conversation, reference] as const)]);
};
