import { z } from 'zod/v4';
import type { Db } from '../../storage/db';
import { action, type Feature, type Turn } from '../../turn/feature';
import type { Person } from '../../turn/person';
import { sayText, showCard, type Reply } from '../../turn/reply';
import { PERIODS, PRUNED, type Days, type PrunedTable } from './periods';
import { readDays, saveDays } from './store';
import { periodsCard } from './views';
import * as words from './words';

export interface RetentionPorts {
  readonly db: Db;
  /** Whether somebody may decide for their organisation. */
  readonly isAdmin: (person: Person) => boolean;
  /** Told of each decision, for the log. */
  readonly onDecided: (person: Person, table: PrunedTable, days: number) => void;
}

const choiceOf = (table: PrunedTable) =>
  z.coerce.number().refine((days) => (PERIODS[table].choices as readonly number[]).includes(days));

const Seen = z.object({ deadlines: z.int(), deliveries: z.int() });
const Chosen = z.object({ seen: Seen, deadlines: choiceOf('deadlines'), deliveries: choiceOf('deliveries') });

/** How long an organisation keeps what it may decide on: `gallring`. */
export const makeRetention = ({ db, isAdmin, onDecided }: RetentionPorts): Feature => {
  const show = async (turn: Turn): Promise<Reply> => {
    if (!isAdmin(turn.person)) return sayText(words.NOT_ADMIN);
    return { ...showCard(periodsCard(await readDays(db, turn.person.tenant)), words.SUMMARY), private: true };
  };

  const save = async ({ seen, ...wished }: z.infer<typeof Chosen>, turn: Turn): Promise<Reply> => {
    const { person } = turn;
    if (!isAdmin(person)) return sayText(words.NOT_ADMIN);
    const before: Days = await readDays(db, person.tenant);
    const saved = await saveDays(db, person.tenant, seen, wished);
    const now = await readDays(db, person.tenant);
    for (const table of PRUNED) if (now[table] !== before[table]) onDecided(person, table, now[table]);
    return { messages: [], replace: periodsCard(now, [saved ? words.SAVED : words.OLD_CARD]), private: true };
  };

  return {
    name: 'retention',
    commands: [
      {
        words: ['gallring'],
        help: 'Visar och ändrar hur länge jag sparar. Bara för administratörer.',
        run: (_rest, turn) => show(turn),
      },
    ],
    actions: [action({ verb: 'retention.save', schema: Chosen, texts: {}, run: save })],
  };
};
