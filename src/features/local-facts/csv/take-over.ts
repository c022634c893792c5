import type { Db, Trx } from '../../../storage/db';
import { transaction } from '../../../storage/transaction';
import { factsOf } from '../store/rows';
import { sameFact } from '../store/same-fact';
import { addFact, changeFact, forgetRemoved } from '../store/write';
import { identityOf, type RowFact } from './read-rows';
import type { KeptFact } from '../fact';

/** How many facts a table adds, changes and finds as they are. */
export interface TakenOver {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

type Step =
  | { readonly kind: 'add'; readonly row: RowFact }
  | { readonly kind: 'change'; readonly row: RowFact; readonly kept: KeptFact }
  | { readonly kind: 'same' };

/** A row without a day of checking says nothing of it: it leaves the day as it is where all else is the same. */
const stepFor = (row: RowFact, kept: KeptFact | undefined): Step => {
  if (!kept) return { kind: 'add', row };
  const wished = row.saysChecked ? row.fact : { ...row.fact, checked: kept.fact.checked };
  return sameFact(kept.fact, wished) ? { kind: 'same' } : { kind: 'change', row, kept };
};

const stepsFor = async (db: Db | Trx, tenant: string, rows: readonly RowFact[]): Promise<readonly Step[]> => {
  const facts = new Map((await factsOf(db, tenant)).map((kept) => [identityOf(kept.fact), kept]));
  return rows.map((row) => stepFor(row, facts.get(identityOf(row.fact))));
};

const countOf = (steps: readonly Step[], kind: Step['kind']): number =>
  steps.filter((step) => step.kind === kind).length;

const counted = (steps: readonly Step[]): TakenOver => ({
  added: countOf(steps, 'add'),
  changed: countOf(steps, 'change'),
  same: countOf(steps, 'same'),
});

/** What taking a table over would do. */
export const foresee = async (db: Db, tenant: string, rows: readonly RowFact[]): Promise<TakenOver> =>
  counted(await stepsFor(db, tenant, rows));

/** Takes a table over whole or not at all. What it does not name stays as it is. @param newIds one for each row */
export const takeOver = (
  db: Db,
  tenant: string,
  rows: readonly RowFact[],
  newIds: readonly string[],
  now: number,
): Promise<TakenOver> =>
  transaction(db, async (trx) => {
    await forgetRemoved(trx, tenant, now);
    const steps = await stepsFor(trx, tenant, rows);
    for (const [i, step] of steps.entries()) {
      if (step.kind === 'same') continue;
      const { fact } = step.row;
      if (step.kind === 'change') {
        const { id, version } = step.kept;
        const { kind } = await changeFact(trx, tenant, { id, version, fact, removed: false, deed: 'imported' }, now);
        if (kind !== 'changed') throw new Error('A fact changed while a table was taken over');
      } else if (!(await addFact(trx, tenant, { id: newIds[i] ?? '', fact, deed: 'imported' }, now)))
        throw new Error('A fact was added while a table was taken over');
    }
    return counted(steps);
  });
