import type { Db } from '../storage/db';
import type { Channel } from '../turn/addressee';
import type { Person } from '../turn/person';

/** Where a person's private chat is, as `rememberRecipient` was told; null when the bot has never met them there. */
export const findRecipient = async (db: Db, { tenant, user }: Person): Promise<string | null> => {
  const row = await db
    .selectFrom('people')
    .select('reference')
    .where('tenant', '=', tenant)
    .where('user_id', '=', user)
    .executeTakeFirst();
  return row?.reference ?? null;
};

/**
 * Keeps where a person's private chat is, as an opaque text. Called at every turn there, so it writes only what is new.
 * @param now milliseconds since 1970
 */
export const rememberRecipient = async (db: Db, person: Person, reference: string, now: number): Promise<void> => {
  if ((await findRecipient(db, person)) === reference) return;
  const change = { reference, updated_at: now };
  await db
    .insertInto('people')
    .values({ tenant: person.tenant, user_id: person.user, ...change })
    .onConflict((conflict) => conflict.columns(['tenant', 'user_id']).doUpdateSet(change))
    .execute();
};

/**
 * Keeps where a channel is, as `rememberRecipient` does for a private chat.
 * @param now milliseconds since 1970
 */
export const rememberChannel = async (
  db: Db,
  { tenant, conversation }: Channel,
  reference: string,
  now: number,
): Promise<void> => {
  const known = await db
    .selectFrom('channels')
    .select('reference')
    .where('tenant', '=', tenant)
    .where('conversation', '=', conversation)
    .executeTakeFirst();
  if (known?.reference === reference) return;
  const change = { reference, updated_at: now };
  await db
    .insertInto('channels')
    .values({ tenant, conversation, ...change })
    .onConflict((conflict) => conflict.columns(['tenant', 'conversation']).doUpdateSet(change))
    .execute();
};
