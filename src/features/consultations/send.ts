import { createHash } from 'node:crypto';
import { dueDates } from '../../calendar/due-date';
import { localDateAt } from '../../calendar/local-date';
import type { Catalogue } from '../../guidelines/catalogue';
import { isWatchable } from '../../guidelines/watchable';
import { transaction } from '../../storage/transaction';
import type { Person } from '../../turn/person';
import { channelOfUnit, type UnitId } from '../bindings/api';
import type { Booking, Question } from './booking';
import type { ChangePorts } from './change';
import { newNumber } from './number';
import { COLUMNS, readBooking } from './read-booking';
import { tell } from './tell';
import { tellingsAfter } from './telling';

export interface SendPorts extends ChangePorts {
  readonly catalogue: Catalogue;
  readonly random: () => number;
}

/** What the asker confirms. */
export interface NewBooking extends Question {
  readonly unit: UnitId;
  /** The same for the same form: it is sent once. */
  readonly form: string;
}

/** The rule that gives the time within which a consultation is to be. */
export const TIME_RULE = 'vk.tid.psykolog';

/** So many numbers are tried: of 15,028 few are in use. */
const TRIES = 50;

/**
 * Sends a request to its unit: the row, its line in the audit, and what is to be told, whole or not at all. Null when no channel
 * is bound to the unit: then nothing is kept. The same form sent again gives the booking that it made.
 */
export const send = async (
  { db, units, newId, catalogue, random }: SendPorts,
  person: Person,
  name: string,
  wish: NewBooking,
  now: number,
): Promise<Booking | null> => {
  const createdKey = createHash('sha256').update(wish.form).digest('base64url').slice(0, 22);
  const made = async (): Promise<Booking | null> => {
    const row = await db
      .selectFrom('consultations')
      .select(COLUMNS)
      .where('tenant', '=', person.tenant)
      .where('owner', '=', person.user)
      .where('created_key', '=', createdKey)
      .executeTakeFirst();
    return row ? readBooking(row) : null;
  };
  const earlier = await made();
  if (earlier) return earlier;
  const channel = await channelOfUnit(db, units, wish.unit);
  if (!channel) return null;
  const rule = catalogue.rule(TIME_RULE);
  if (!rule || !isWatchable(rule)) throw new Error(`No time in ${TIME_RULE}`);
  const id = newId();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const inserted = await transaction(db, async (trx) => {
      const row = await trx
        .insertInto('consultations')
        .values({
          id,
          number: newNumber(random),
          tenant: person.tenant,
          owner: person.user,
          owner_name: name,
          unit: wish.unit,
          soon_six: wish.soonSix ? 1 : 0,
          area: wish.area,
          tried: wish.tried,
          asked: wish.asked,
          way: wish.way,
          available: wish.available,
          text: wish.text,
          state: 'sent',
          version: 1,
          sent_at: now,
          due_on: dueDates(localDateAt(now), rule.time.iso, rule.basis).due,
          times: '[]',
          answered: 0,
          missed: 0,
          created_key: createdKey,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning(COLUMNS)
        .executeTakeFirst();
      if (!row) return null;
      const booking = readBooking(row);
      await trx
        .insertInto('consultation_changes')
        .values({ consultation: id, version: 1, act: 'send', actor: 'asker', unit: wish.unit, at: now })
        .execute();
      await tell(trx, booking, tellingsAfter(booking, null, now), { channel, newId });
      return booking;
    });
    // Either the number was in use, or the same form has been sent meanwhile.
    const booking = inserted ?? (await made());
    if (booking) return booking;
  }
  throw new Error('No free booking number');
};
