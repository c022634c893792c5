import { freshPostgres } from '../setup/fresh-postgres';
import { freshSqlite } from '../setup/fresh-sqlite';
import { killRounds } from './kill-service';
import type { Proof, Shown } from './proof';

const ROUNDS = 30;
const SEED = 20;

const killOn = (dialect: 'sqlite' | 'postgres', name: string) => async (): Promise<Shown> => {
  const fresh = dialect === 'sqlite' ? freshSqlite() : await freshPostgres();
  try {
    const { faults, ...all } = await killRounds({ rounds: ROUNDS, seed: SEED, dialect, databaseUrl: fresh.url });
    const figures = {
      database: name,
      rounds: all.rounds,
      kills: all.kills,
      'calls cut off': all.cut,
      'of them after the receipt': all.cutAfterReceipt,
      confirmed: all.confirmed,
      found: all.found,
      'reminders due': all.remindersDue,
      arrived: all.arrived,
      'of them a day late': all.arrivedNextDay,
      'being sent at a kill': all.underWay,
      repeats: all.repeats,
      marked: all.marked,
    };
    return { figures, faults };
  } finally {
    await fresh.drop();
  }
};

/** Nothing that was confirmed is lost, and every reminder that is due arrives, however often the service is killed. */
export const killProof: Proof = {
  name: 'Killed while deadlines are made and while reminders go out',
  says: [
    'The whole service, in a process of its own, is killed with signal 9 at random moments: in each round once while eight people at a time ask for deadlines, typed or on the form, and once on the morning when their reminders go out.',
    'What a kill cut off is sent again under the same id, and at the end all that was typed is sent once more.',
    '*Confirmed*: a code was shown. *Found*: that code, and no other for the same wish, stands in the database and under `frister`; this is also checked after each kill.',
    '*Repeats*: reminders that had arrived when the kill came and came again; at most one for each kill that fell into the sending. *Marked*: they say that they may have come before.',
  ].join('\n'),
  runs: [killOn('sqlite', 'SQLite'), killOn('postgres', 'PostgreSQL')],
};
