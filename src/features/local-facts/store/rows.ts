import type { Db, Trx } from '../../../storage/db';
import { Fact, type KeptFact } from '../fact';

export const COLUMNS = ['id', 'tenant', 'version', 'removed', 'fact'] as const;

interface Row {
  readonly id: string;
  readonly tenant: string;
  readonly version: number;
  readonly removed: 0 | 1;
  readonly fact: string;
}

/** A row as the rest of the feature knows it. Throws on a fact that was not written here. */
export const readRow = ({ id, tenant, version, removed, fact }: Row): KeptFact => ({
  id,
  tenant,
  version,
  removed: removed === 1,
  fact: Fact.parse(JSON.parse(fact)),
});

/** An organisation's facts that are not removed, at some places or, without any, everywhere. */
export const factsOf = async (
  db: Db | Trx,
  tenant: string,
  places?: readonly string[],
): Promise<readonly KeptFact[]> => {
  if (places?.length === 0) return [];
  let query = db.selectFrom('local_facts').select(COLUMNS).where('tenant', '=', tenant).where('removed', '=', 0);
  if (places) query = query.where('place', 'in', places);
  const rows = await query.orderBy('place').orderBy('slot').orderBy('organisation').orderBy('valid_from').execute();
  return rows.map(readRow);
};

/** One fact of an organisation, removed or not; null when it has none of that id. */
export const factById = async (db: Db | Trx, tenant: string, id: string): Promise<KeptFact | null> => {
  const row = await db
    .selectFrom('local_facts')
    .select(COLUMNS)
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? readRow(row) : null;
};
