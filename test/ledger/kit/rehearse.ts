import type { LocalDate } from '../../../src/calendar/local-date';
import { makeRounds, type Rounds } from '../../../src/ledger/make-rounds';
import type { LedgerPorts, LedgerStep } from '../../../src/ledger/ports';
import { rememberRecipient } from '../../../src/ledger/recipients';
import type { Person } from '../../../src/turn/person';
import type { Given } from '../../setup/each-database';
import type { Receiver } from './receiver';
import { sendOverHttp } from './send-over-http';
import { watch, watching } from './watching';

/** Tuesday, nine in the morning in Sweden. */
export const NINE = Date.parse('2026-11-24T09:00:00+01:00');
export const TODAY = '2026-11-24' as LocalDate;

export const HOUR = 3_600_000;

/** A ledger on a clock that the test moves. */
export interface Rehearsal {
  now: number;
  readonly failures: { readonly step: LedgerStep; readonly error: Error }[];
  readonly ports: LedgerPorts;
  readonly rounds: Rounds;
  /** All that can be done now, to its end. Gives when the ledger would look again. */
  readonly round: () => Promise<number>;
  /** Another instance on the same database, clock and kinds. */
  readonly another: (ports?: Partial<LedgerPorts>) => Rounds;
}

export const rehearse = (given: Given, changed: Partial<LedgerPorts> = {}): Rehearsal => {
  const failures: Rehearsal['failures'] = [];
  const ports: LedgerPorts = {
    database: { db: given.db, dialect: given.dialect, alone: false },
    clock: () => rehearsal.now,
    kinds: [watching(given.db)],
    send: sendOverHttp(),
    random: () => 0.5,
    onFailure: (step, error) => failures.push({ step, error }),
    ...changed,
  };
  const another = (more: Partial<LedgerPorts> = {}) => makeRounds({ ...ports, ...more }, () => undefined);
  const rounds = another();
  const rehearsal: Rehearsal = {
    now: NINE,
    failures,
    ports,
    rounds,
    round: async () => {
      rounds.expect();
      for (;;) {
        const again = await rounds.round();
        await rounds.landed();
        if (again > rehearsal.now) return again;
      }
    },
    another,
  };
  return rehearsal;
};

/** A person whom the bot can reach at the receiver, and who has a deadline to be reminded of on `nextOn`. */
export const remindable = async (
  given: Given,
  receiver: Receiver,
  person: Person,
  { id = person.user, nextOn = TODAY }: { readonly id?: string; readonly nextOn?: LocalDate } = {},
): Promise<Person> => {
  await rememberRecipient(given.db, person, JSON.stringify({ url: receiver.url, to: person.user }), 0);
  await watch(given.db, person, id, nextOn);
  return person;
};

/** What the database holds of deliveries, by person. */
export const deliveriesOf = async (given: Given) =>
  given.db
    .selectFrom('deliveries')
    .select(['user_id', 'local_date', 'state', 'repeat', 'attempts'])
    .orderBy('user_id')
    .orderBy('local_date')
    .execute();

/** Each person's state today. */
export const statesOf = async (given: Given): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await deliveriesOf(given)).map(({ user_id, state }) => [user_id, state]));

/** When each deadline is next reminded of. */
export const nextOf = async (given: Given): Promise<Readonly<Record<string, string | null>>> =>
  Object.fromEntries(
    (await given.db.selectFrom('deadlines').select(['id', 'next_on']).execute()).map(({ id, next_on }) => [
      id,
      next_on,
    ]),
  );
