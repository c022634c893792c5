import { z } from 'zod/v4';
import { sayDate, sayTime } from '../../calendar/swedish-date';
import type { Catalogue } from '../../guidelines/catalogue';
import type { Db } from '../../storage/db';
import { action, type Feature, type Turn } from '../../turn/feature';
import type { Person } from '../../turn/person';
import { showCard, type Reply } from '../../turn/reply';
import { openBookings } from '../consultations/api';
import { ruleNameIn } from '../deadlines/api';
import { erase } from './erase';
import { tellKept } from './tell-kept';
import { confirmCard, erasedCard, keptCard, unchangedCard } from './views';
import * as words from './words';

export interface RightsPorts {
  readonly db: Db;
  readonly catalogue: Catalogue;
  /** Forgets what is known of a person outside the database. */
  readonly forget: (person: Person) => void;
  /** Ends what others wait for, and takes the person from what is kept for others' sake. `now` is in milliseconds since 1970. */
  readonly endOpen: (person: Person, now: number) => Promise<void>;
}

const openCount = async (db: Db, { tenant, user }: Person): Promise<number> => {
  const rows = await db
    .selectFrom('deadlines')
    .select('id')
    .where('tenant', '=', tenant)
    .where('owner', '=', user)
    .where('status', '=', 'open')
    .execute();
  return rows.length;
};

/** What a person can ask of what is kept about them: `mina uppgifter` shows it, `radera mig` removes it. */
export const makeRights = ({ db, catalogue, forget, endOpen }: RightsPorts): Feature => {
  const names = {
    rule: ruleNameIn(catalogue),
    journey: (id: string) => catalogue.journey(id)?.journey.name ?? null,
  };

  const show = async ({ person, today }: Turn, from: number): Promise<Reply> => ({
    ...showCard(keptCard(await tellKept(db, person, today, names), from), words.SUMMARY.kept),
    private: true,
  });

  const confirm = async ({ person }: Turn): Promise<Reply> => ({
    ...showCard(confirmCard(await openCount(db, person), await openBookings(db, person)), words.SUMMARY.confirm),
    private: true,
  });

  // Not private: a private answer outside the private chat would have that chat kept anew.
  const remove = async ({ person, at, today }: Turn): Promise<Reply> => {
    await endOpen(person, at);
    await erase(db, person);
    forget(person);
    const done = words.erasedAt(sayDate(today, today), sayTime(at));
    return { messages: [], replace: erasedCard(done) };
  };

  return {
    name: 'rights',
    commands: [
      {
        words: ['mina uppgifter'],
        help: 'Visar allt som jag har sparat om dig.',
        run: (_rest, turn) => show(turn, 0),
      },
      { words: ['radera mig'], help: 'Raderar allt som jag har sparat om dig.', run: (_rest, turn) => confirm(turn) },
    ],
    actions: [
      action({
        verb: 'rights.show',
        schema: z.object({ from: z.int().min(0).max(100_000) }),
        texts: {},
        run: ({ from }, turn) => show(turn, from),
      }),
      action({ verb: 'rights.confirm', schema: z.object({}), texts: {}, run: (_data, turn) => confirm(turn) }),
      action({ verb: 'rights.erase', schema: z.object({}), texts: {}, run: (_data, turn) => remove(turn) }),
      action({
        verb: 'rights.leave',
        schema: z.object({}),
        texts: {},
        run: () => Promise.resolve({ messages: [], replace: unchangedCard }),
      }),
    ],
  };
};
