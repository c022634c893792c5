import { localDateAt } from '../../../calendar/local-date';
import type { Trx } from '../../../storage/db';
import type { LocalFactDeed } from '../../../storage/schema';
import { subjectOf, type Fact, type KeptFact } from '../fact';
import { factById } from './rows';

/** So many earlier states of a fact are kept. */
export const HISTORY = 20;

/** So many days a removed fact can be taken back. */
export const REMOVED_FOR = 90;

const DAY = 86_400_000;

const columnsOf = (fact: Fact) => ({
  place: fact.place,
  slot: fact.slot,
  subject: subjectOf(fact),
  organisation: fact.organisation,
  valid_from: fact.from,
  checked_on: fact.checked,
  fact: JSON.stringify(fact),
});

const remember = async (
  trx: Trx,
  { id, tenant, version, removed, fact }: KeptFact,
  deed: LocalFactDeed,
  now: number,
): Promise<void> => {
  await trx
    .insertInto('local_fact_versions')
    .values({
      fact_id: id,
      tenant,
      version,
      fact: JSON.stringify(fact),
      removed: removed ? 1 : 0,
      deed,
      made_at: now,
    })
    .execute();
  await trx
    .deleteFrom('local_fact_versions')
    .where('fact_id', '=', id)
    .where('version', '<=', version - HISTORY)
    .execute();
  await trx.deleteFrom('local_fact_reports').where('tenant', '=', tenant).where('fact_id', '=', id).execute();
};

/** What was removed too long ago to be taken back goes for good. */
export const forgetRemoved = async (trx: Trx, tenant: string, now: number): Promise<void> => {
  const gone = () =>
    trx
      .selectFrom('local_facts')
      .select('id')
      .where('tenant', '=', tenant)
      .where('removed', '=', 1)
      .where('updated_at', '<', now - REMOVED_FOR * DAY);
  await trx.deleteFrom('local_fact_versions').where('fact_id', 'in', gone()).execute();
  await trx.deleteFrom('local_facts').where('id', 'in', gone()).execute();
};

/**
 * Adds a fact. A removed one of the same kind, organisation and first day comes back with the new values. Null, and nothing
 * done, when one stands there already.
 */
export const addFact = async (
  trx: Trx,
  tenant: string,
  { id, fact, deed = 'added' }: { readonly id: string; readonly fact: Fact; readonly deed?: LocalFactDeed },
  now: number,
): Promise<KeptFact | null> => {
  const row = await trx
    .insertInto('local_facts')
    .values({ id, tenant, ...columnsOf(fact), removed: 0, version: 1, updated_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'place', 'slot', 'subject', 'organisation', 'valid_from'])
        .doUpdateSet((eb) => ({
          ...columnsOf(fact),
          removed: 0,
          version: eb('local_facts.version', '+', 1),
          updated_at: now,
        }))
        .where('local_facts.removed', '=', 1),
    )
    .returning(['id', 'version'])
    .executeTakeFirst();
  if (!row) return null;
  const kept = { id: row.id, tenant, version: row.version, removed: false, fact };
  await remember(trx, kept, deed, now);
  return kept;
};

/** A change of one fact, as a card saw it. */
export interface Change {
  readonly id: string;
  readonly version: number;
  readonly fact: Fact;
  readonly removed: boolean;
  readonly deed: LocalFactDeed;
}

/** What became of a change: `taken`: another fact stands where it would come to stand. */
export type Changed = { readonly kind: 'changed'; readonly kept: KeptFact } | { readonly kind: 'stale' | 'taken' };

const taken = async (trx: Trx, tenant: string, { id, fact }: Change): Promise<boolean> => {
  const { place, slot, subject, organisation, valid_from } = columnsOf(fact);
  const other = await trx
    .selectFrom('local_facts')
    .select('id')
    .where('tenant', '=', tenant)
    .where('place', '=', place)
    .where('slot', '=', slot)
    .where('subject', '=', subject)
    .where('organisation', '=', organisation)
    .where('valid_from', '=', valid_from)
    .where('id', '!=', id)
    .executeTakeFirst();
  return other !== undefined;
};

/** Changes a fact of an organisation if it is as the card saw it; otherwise nothing is done. */
export const changeFact = async (trx: Trx, tenant: string, change: Change, now: number): Promise<Changed> => {
  const { id, version, fact, removed, deed } = change;
  if (await taken(trx, tenant, change)) return { kind: 'taken' };
  const row = await trx
    .updateTable('local_facts')
    .set({ ...columnsOf(fact), removed: removed ? 1 : 0, version: version + 1, updated_at: now })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  if (!row) return { kind: 'stale' };
  const kept = { id, tenant, version: version + 1, removed, fact };
  await remember(trx, kept, deed, now);
  return { kind: 'changed', kept };
};

/** Marks a fact as checked on the day of `now`. */
export const checkFact = async (
  trx: Trx,
  tenant: string,
  { id, version }: Pick<Change, 'id' | 'version'>,
  now: number,
): Promise<Changed> => {
  const kept = await factById(trx, tenant, id);
  if (!kept || kept.removed) return { kind: 'stale' };
  const fact = { ...kept.fact, checked: localDateAt(now) };
  return changeFact(trx, tenant, { id, version, fact, removed: false, deed: 'checked' }, now);
};
