import { addDays, localDateAt } from '../../calendar/local-date';
import type { Db } from '../../storage/db';
import { transaction } from '../../storage/transaction';
import { channelAddressee } from '../../turn/addressee';
import { channelOfUnit } from '../bindings/api';
import { owe } from '../notices/api';
import { change, type ChangePorts } from './change';
import { unname } from './forget';
import { MINUTES } from './office-hours';
import { findBooking } from './store';
import { cardNotice } from './tell';

/** How long names and texts are kept after a booking has ended, and after its time if nobody has said how it went: days. */
export const NAMES_KEPT = 30;

/** How long the rest is kept, in days: two years. */
export const REST_KEPT = 730;

const DAY = 86_400_000;

/** An open request without an agreed time ends so many days after its last day; one with a time, so many after that. */
const IDLE = 30;

/** Ends what nobody has brought to an end. */
const expireIdle = async (ports: ChangePorts, now: number): Promise<void> => {
  const rows = await ports.db
    .selectFrom('consultations')
    .select(['id', 'version'])
    .where((eb) =>
      eb.or([
        eb.and([eb('state', 'in', ['sent', 'taken', 'proposed']), eb('due_on', '<', addDays(localDateAt(now), -IDLE))]),
        eb.and([eb('state', '=', 'booked'), eb('time_at', '<', now - IDLE * DAY)]),
      ]),
    )
    .execute();
  for (const seen of rows) await change(ports, seen, { kind: 'expire' }, { actor: 'clock' }, now);
};

const dropLinks = async (db: Db, now: number): Promise<void> => {
  await db
    .updateTable('consultations')
    .set({ link: null })
    .where('link', 'is not', null)
    .where('time_at', '<', now - MINUTES * 60_000)
    .execute();
};

/** The names and the text go, and the card in the channel is owed to be shown without them: both or neither. */
const pruneOne = async ({ db, units, newId }: ChangePorts, id: string, now: number): Promise<void> => {
  const booking = await findBooking(db, id);
  if (!booking) return;
  const channel = await channelOfUnit(db, units, booking.unit);
  await transaction(db, async (trx) => {
    await unname(trx, { id });
    await trx.deleteFrom('consultation_takers').where('consultation', '=', id).execute();
    if (channel) await owe(trx, cardNotice({ id: newId(), to: channelAddressee(channel), about: id, now }));
  });
};

/**
 * Ends what has lain too long, takes names and texts from what ended thirty days ago, and removes what is two years old. The
 * unit's card in the channel loses the text with it. Safe to repeat and to run in several instances.
 * @param now milliseconds since 1970
 */
export const pruneBookings = async (ports: ChangePorts, now: number): Promise<void> => {
  const { db } = ports;
  await expireIdle(ports, now);
  await dropLinks(db, now);
  const old = await db
    .selectFrom('consultations')
    .select('id')
    .where('closed_at', '<', now - NAMES_KEPT * DAY)
    .where((eb) => eb.or([eb('owner', '<>', ''), eb('text', 'is not', null)]))
    .execute();
  for (const { id } of old) await pruneOne(ports, id, now);
  await transaction(db, async (trx) => {
    const gone = trx
      .selectFrom('consultations')
      .select('id')
      .where('sent_at', '<', now - REST_KEPT * DAY);
    await trx.deleteFrom('consultation_changes').where('consultation', 'in', gone).execute();
    await trx.deleteFrom('consultation_takers').where('consultation', 'in', gone).execute();
    await trx
      .deleteFrom('consultations')
      .where('sent_at', '<', now - REST_KEPT * DAY)
      .execute();
  });
};
