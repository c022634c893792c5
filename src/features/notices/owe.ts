import type { Trx } from '../../storage/db';
import type { Addressee } from '../../turn/addressee';

/** Something to be told once. Times are milliseconds since 1970. */
export interface Owing {
  /** New for each owing. */
  readonly id: string;
  readonly kind: string;
  readonly to: Addressee;
  /** The thing it is about, by its id. */
  readonly about: string;
  /** What of it, one of the kind's own words. The same of the same thing is owed once: owed again, it is told as it then is. */
  readonly what: string;
  readonly dueAt: number;
  /** What has not been told by then is told no more. */
  readonly endsAt: number;
}

/** Owes somebody a notice, in the transaction that makes it true: with it the notice is there, or neither is. */
export const owe = async (trx: Trx, { id, kind, to, about, what, dueAt, endsAt }: Owing): Promise<void> => {
  const change = { id, due_at: dueAt, ends_at: endsAt };
  await trx
    .insertInto('notices')
    .values({ ...change, kind, tenant: to.tenant, user_id: to.user, about, what, after_id: '' })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'tenant', 'user_id', 'about', 'what']).doUpdateSet((eb) => ({
        ...change,
        // What has been planned may be on its way: the new one waits until it is known how that went.
        after_id: eb
          .case()
          .when(
            eb.exists(
              eb.selectFrom('deliveries').select('deliveries.id').whereRef('deliveries.subject', '=', 'notices.id'),
            ),
          )
          .then(eb.ref('notices.id'))
          .else(eb.ref('notices.after_id'))
          .end(),
      })),
    )
    .execute();
};

/** Takes back what is owed about a thing: all of it, or that to one recipient or of one word. */
export const withdraw = async (
  trx: Trx,
  kind: string,
  about: string,
  { to, what }: { readonly to?: Addressee; readonly what?: string } = {},
): Promise<void> => {
  let query = trx.deleteFrom('notices').where('kind', '=', kind).where('about', '=', about);
  if (to) query = query.where('tenant', '=', to.tenant).where('user_id', '=', to.user);
  if (what !== undefined) query = query.where('what', '=', what);
  await query.execute();
};
