import type { Db, Trx } from '../../storage/db';
import { transaction } from '../../storage/transaction';
import type { Person } from '../../turn/person';
import { channelOfUnit, type UnitTenants } from '../bindings/api';
import { owe } from '../notices/api';
import type { Booking } from './booking';
import { decide, moved, type Act, type ActKind, type Actor, type Problem } from './machine';
import { cardPlaceOf, findBooking } from './store';
import { goneNotice, tell } from './tell';
import { tellingsAfter } from './telling';

export interface ChangePorts {
  readonly db: Db;
  readonly units: UnitTenants;
  readonly newId: () => string;
}

/** Who changes something; the name is the taker's, to be shown to the others at the unit. */
export interface By {
  readonly actor: Actor;
  readonly person?: Person;
  readonly name?: string;
}

/** What came of a wish, and how the booking now stands. */
export type Changed =
  | { readonly kind: 'done'; readonly booking: Booking }
  /** The same had been done before with the version that the card shows. */
  | { readonly kind: 'again'; readonly booking: Booking }
  | { readonly kind: 'stale'; readonly booking: Booking }
  | { readonly kind: 'problem'; readonly problem: Problem | 'no-channel'; readonly booking: Booking };

/** What was done with the version that a card saw. */
const actAfter = async (db: Db, id: string, version: number): Promise<string | null> => {
  const row = await db
    .selectFrom('consultation_changes')
    .select('act')
    .where('consultation', '=', id)
    .where('version', '=', version + 1)
    .executeTakeFirst();
  return row?.act ?? null;
};

const write = async (trx: Trx, before: Booking, after: Booking): Promise<boolean> => {
  const row = await trx
    .updateTable('consultations')
    .set({
      unit: after.unit,
      state: after.state,
      version: after.version,
      times: JSON.stringify(after.times),
      answered: after.answered ? 1 : 0,
      time_at: after.timeAt,
      late: after.late,
      link: after.link,
      reason: after.reason,
      missed: after.missed ? 1 : 0,
      referral: after.referral,
      closed_at: after.closedAt,
      ...(after.unit === before.unit ? {} : { channel: null, card_id: null }),
    })
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
};

const noteChange = async (trx: Trx, booking: Booking, act: ActKind, actor: Actor, at: number): Promise<void> => {
  await trx
    .insertInto('consultation_changes')
    .values({ consultation: booking.id, version: booking.version, act, actor, unit: booking.unit, at })
    .execute();
};

const setTaker = async (trx: Trx, id: string, act: ActKind, { person, name = '' }: By): Promise<void> => {
  if (act === 'take' || act === 'hand-over')
    await trx.deleteFrom('consultation_takers').where('consultation', '=', id).execute();
  if (act === 'take' && person)
    await trx
      .insertInto('consultation_takers')
      .values({ consultation: id, tenant: person.tenant, user_id: person.user, name })
      .execute();
};

/**
 * Does one thing with a booking as a card saw it, whole or not at all: the change, its line in the audit, and what it owes to
 * be told. Of two at once one wins. Null when there is no such booking.
 * @param now milliseconds since 1970
 */
export const change = async (
  { db, units, newId }: ChangePorts,
  { id, version }: { readonly id: string; readonly version: number },
  act: Act,
  by: By,
  now: number,
): Promise<Changed | null> => {
  const booking = await findBooking(db, id);
  if (!booking) return null;
  const stale = async (current: Booking): Promise<Changed> => ({
    kind: (await actAfter(db, id, version)) === act.kind ? 'again' : 'stale',
    booking: current,
  });
  if (booking.version !== version) return stale(booking);
  const decision = decide(booking, act, by.actor, now);
  if (decision.kind === 'problem') return { ...decision, booking };
  const after = moved(booking, decision);
  const channel = await channelOfUnit(db, units, after.unit);
  if (act.kind === 'hand-over' && channel === null) return { kind: 'problem', problem: 'no-channel', booking };
  const place = after.unit === booking.unit ? null : await cardPlaceOf(db, id);
  const before = await channelOfUnit(db, units, booking.unit);
  const won = await transaction(db, async (trx) => {
    if (!(await write(trx, booking, after))) return false;
    await noteChange(trx, after, act.kind, by.actor, now);
    await setTaker(trx, id, act.kind, by);
    await tell(trx, after, tellingsAfter(after, { act: act.kind, by: by.actor }, now), { channel, newId });
    if (place && before)
      await owe(
        trx,
        goneNotice({
          id: newId(),
          to: { tenant: before.tenant, user: place.channel },
          about: id,
          cardId: place.cardId,
          now,
        }),
      );
    return true;
  });
  if (won) return { kind: 'done', booking: after };
  const current = await findBooking(db, id);
  return current && stale(current);
};
