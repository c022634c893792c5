import type { Database } from '../storage/open-database';

/** The instances that share the work of one database, as one of them sees them. */
export interface Peers {
  /** Says that this one lives, at most once a second, and learns how many do. */
  readonly beat: (now: number) => Promise<void>;
  /** How many share what may be sent, this one included. */
  readonly count: () => number;
  /** From when this one may send: the others must first have learnt that they share with one more. */
  readonly sendsFrom: () => number;
  /** Says that this one is gone, so that the others need not wait to find out. */
  readonly leave: () => Promise<void>;
}

/** How often an instance says that it lives, in ms. */
const BEAT = 1_000;

/** Whoever has said nothing for so long, in ms, is gone. Longer than the clocks of two instances differ. */
const LIFE = 5_000;

const ALONE: Peers = {
  beat: () => Promise.resolve(),
  count: () => 1,
  sendsFrom: () => 0,
  leave: () => Promise.resolve(),
};

/**
 * Counts the instances on a PostgreSQL, so that together they keep to a tenant's rate: each takes its part of it. No one of
 * them decides for the others. An SQLite file is one instance's.
 * @param id this instance's own, another for each
 */
export const makePeers = ({ db, dialect }: Pick<Database, 'db' | 'dialect'>, id: string): Peers => {
  if (dialect === 'sqlite') return ALONE;
  let [count, saidAt, sendsFrom] = [1, Number.NEGATIVE_INFINITY, 0];
  return {
    beat: async (now) => {
      if (now < saidAt + BEAT) return;
      await db
        .insertInto('instances')
        .values({ id, seen_at: now })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: now }))
        .execute();
      await db
        .deleteFrom('instances')
        .where('seen_at', '<', now - LIFE)
        .execute();
      const rows = await db.selectFrom('instances').select('id').execute();
      count = Math.max(1, rows.length);
      if (saidAt === Number.NEGATIVE_INFINITY && count > 1) sendsFrom = now + 2 * BEAT;
      saidAt = now;
    },
    count: () => count,
    sendsFrom: () => sendsFrom,
    leave: async () => {
      await db.deleteFrom('instances').where('id', '=', id).execute();
    },
  };
};
