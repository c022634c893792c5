import type { ExpressionBuilder, UpdateObject } from 'kysely';
import type { Db } from '../../storage/db';
import type { Schema } from '../../storage/schema';
import type { Person } from '../../turn/person';
import type { Seen } from './deadline';

type Change = Omit<UpdateObject<Schema, 'deadlines'>, 'version'>;

/**
 * Changes one deadline of a person's in one conditional update, if it is open and as the card saw it; its version moves on.
 * False: it stands as it was.
 */
export const changeSeen = async (
  db: Db,
  { tenant, user }: Person,
  { id, version }: Seen,
  change: (eb: ExpressionBuilder<Schema, 'deadlines'>) => Change,
): Promise<boolean> => {
  const row = await db
    .updateTable('deadlines')
    .set((eb) => ({ ...change(eb), version: eb('version', '+', 1) }))
    .where('tenant', '=', tenant)
    .where('owner', '=', user)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', '=', 'open')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
};
