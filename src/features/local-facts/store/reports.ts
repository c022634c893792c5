import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { LocalDate } from '../../../calendar/local-date';
import type { Db } from '../../../storage/db';
import { keysOf, WRONGS, type Wrong } from '../choices';
import type { KeptFact } from '../fact';

/** That somebody has said what is wrong with a fact. */
export interface Report {
  readonly fact: string;
  readonly wrong: Wrong;
  readonly on: LocalDate;
}

const Choice = z.enum(keysOf(WRONGS));

/** The reports on an organisation's facts, the latest first. */
export const reportsOf = async (db: Db, tenant: string): Promise<readonly Report[]> => {
  const rows = await db
    .selectFrom('local_fact_reports')
    .select(['fact_id', 'wrong', 'reported_on'])
    .where('tenant', '=', tenant)
    .orderBy('reported_on', 'desc')
    .execute();
  return rows.map(({ fact_id, wrong, reported_on }) => ({
    fact: fact_id,
    wrong: Choice.parse(wrong),
    on: reported_on,
  }));
};

/** Keeps a report for the fact's organisation; once for one card, however often it is pressed. Nothing of who reported. */
export const keepReport = async (
  db: Db,
  { id, tenant }: KeptFact,
  { form, wrong, on }: { readonly form: string; readonly wrong: Wrong; readonly on: LocalDate },
): Promise<void> => {
  await db
    .insertInto('local_fact_reports')
    .values({
      id: createHash('sha256').update(form).digest('base64url').slice(0, 22),
      tenant,
      fact_id: id,
      wrong,
      reported_on: on,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
};
