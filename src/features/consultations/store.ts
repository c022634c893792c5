import type { Db } from '../../storage/db';
import type { Person } from '../../turn/person';
import type { UnitId } from '../bindings/api';
import { ENDS, type Booking } from './booking';
import { COLUMNS, readBooking } from './read-booking';

/** A booking by its id; null when there is none. Whoever asks for it has yet to show that they may see it. */
export const findBooking = async (db: Db, id: string): Promise<Booking | null> => {
  const row = await db.selectFrom('consultations').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return row ? readBooking(row) : null;
};

/** So many are shown of one person or one unit. */
const MOST = 50;

/** What a person has asked for, the newest first. */
export const bookingsOf = async (db: Db, { tenant, user }: Person): Promise<readonly Booking[]> => {
  const rows = await db
    .selectFrom('consultations')
    .select(COLUMNS)
    .where('tenant', '=', tenant)
    .where('owner', '=', user)
    .orderBy('sent_at', 'desc')
    .limit(MOST)
    .execute();
  return rows.map(readBooking);
};

/** What a unit has yet to bring to an end, the oldest first. */
export const queueOf = async (db: Db, unit: UnitId): Promise<readonly Booking[]> => {
  const rows = await db
    .selectFrom('consultations')
    .select(COLUMNS)
    .where('unit', '=', unit)
    .where('state', 'not in', [...ENDS, 'held'])
    .orderBy('sent_at')
    .limit(MOST)
    .execute();
  return rows.map(readBooking);
};

/** The name of whoever at the unit has taken a booking; null when nobody has, or it has been pruned. */
export const takerOf = async (db: Db, id: string): Promise<string | null> => {
  const row = await db
    .selectFrom('consultation_takers')
    .select('name')
    .where('consultation', '=', id)
    .executeTakeFirst();
  return row?.name ?? null;
};

/** Where the unit's card of a booking stands; null until it has been posted. */
export const cardPlaceOf = async (
  db: Db,
  id: string,
): Promise<{ readonly channel: string; readonly cardId: string } | null> => {
  const row = await db
    .selectFrom('consultations')
    .select(['channel', 'card_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && row.channel !== null && row.card_id !== null ? { channel: row.channel, cardId: row.card_id } : null;
};
