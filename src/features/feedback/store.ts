import type { LocalDate } from '../../calendar/local-date';
import type { Db } from '../../storage/db';
import type { FaultOfContact, Reason } from './reasons';

/** What somebody thought of an answer, or that a contact is wrong. Nothing tells who it was or what they had asked. */
export type Opinion =
  | { readonly verdict: 'helped'; readonly unit: string }
  | { readonly verdict: 'not-helped'; readonly unit: string; readonly reason: Reason | null }
  | {
      readonly verdict: 'wrong-contact';
      readonly contact: string;
      /** The answer that it stood in; null on a list of contacts. */
      readonly unit: string | null;
      readonly reason: FaultOfContact;
    };

const contactOf = (opinion: Opinion): string | null => (opinion.verdict === 'wrong-contact' ? opinion.contact : null);

/**
 * Counts an opinion once. False when the same card has given one already: of an answer, or of the same contact.
 * @param ticket made by chance for the card, and known to nothing else
 */
export const countOnce = async (db: Db, ticket: string, opinion: Opinion, on: LocalDate): Promise<boolean> => {
  const contact = contactOf(opinion);
  const counted = await db
    .insertInto('feedback')
    .values({
      id: contact === null ? ticket : `${ticket} ${contact}`,
      month: on.slice(0, 7),
      verdict: opinion.verdict,
      unit: opinion.unit,
      contact,
      reason: opinion.verdict === 'helped' ? null : opinion.reason,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return counted !== undefined;
};

/** So many opinions of the same kind, about the same thing, for the same reason. */
export interface Count {
  readonly verdict: string;
  readonly unit: string | null;
  readonly contact: string | null;
  readonly reason: string | null;
  readonly count: number;
}

/** Everything that is kept, counted. */
export const readCounts = (db: Db): Promise<readonly Count[]> =>
  db
    .selectFrom('feedback')
    .select(['verdict', 'unit', 'contact', 'reason'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .groupBy(['verdict', 'unit', 'contact', 'reason'])
    .execute();
