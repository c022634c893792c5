import type { Db, Trx } from '../../../storage/db';
import type { LocalFactDeed } from '../../../storage/schema';
import { Fact } from '../fact';
import { changeFact, type Change, type Changed } from './write';

/** How a fact stood after one of its changes. */
export interface FactVersion {
  readonly version: number;
  readonly fact: Fact;
  readonly removed: boolean;
  readonly deed: LocalFactDeed;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The changes of a fact that are kept, the latest first. */
export const historyOf = async (db: Db | Trx, tenant: string, id: string): Promise<readonly FactVersion[]> => {
  const rows = await db
    .selectFrom('local_fact_versions')
    .select(['version', 'fact', 'removed', 'deed', 'made_at'])
    .where('tenant', '=', tenant)
    .where('fact_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ version, fact, removed, deed, made_at }) => ({
    version,
    fact: Fact.parse(JSON.parse(fact)),
    removed: removed === 1,
    deed,
    at: made_at,
  }));
};

/**
 * Takes a fact back to how it stood before its latest change; one that was just added is removed. As a new change, so that
 * undoing it again brings the change back.
 */
export const undoFact = async (
  trx: Trx,
  tenant: string,
  { id, version }: Pick<Change, 'id' | 'version'>,
  now: number,
): Promise<Changed> => {
  const [latest, before] = await historyOf(trx, tenant, id);
  if (latest?.version !== version) return { kind: 'stale' };
  const { fact, removed } = before ?? { fact: latest.fact, removed: true };
  return changeFact(trx, tenant, { id, version, fact, removed, deed: 'undone' }, now);
};
