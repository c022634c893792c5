import type { Catalogue } from '../../guidelines/catalogue';
import { localDateAt } from '../../calendar/local-date';
import type { Db, Trx } from '../../storage/db';
import type { DeliveryKind, Outgoing } from '../../turn/feature';
import type { Addressee } from '../../turn/addressee';
import { channelOfUnit, UNIT_NAMES, type UnitTenants } from '../bindings/api';
import { makeNotices, owe, type Notice } from '../notices/api';
import type { Booking, State } from './booking';
import { linkOf } from './link-of';
import { cardPlaceOf, findBooking, takerOf } from './store';
import { goneNotice, KIND } from './tell';
import type { News } from './telling';
import { askerCard, plainCard, toldCard, unitCard } from './views/booking-cards';
import { callLines, sourceOf } from './views/rules';
import * as words from './views/words';

export interface NewsPorts {
  readonly db: Db;
  readonly catalogue: Catalogue;
  readonly units: UnitTenants;
  readonly key: Buffer;
  readonly newId: () => string;
}

type Said = Omit<Outgoing, 'about'>;

/** In which states each is still worth telling; the unit's own card always is. */
const WHILE: Readonly<Record<Exclude<News, 'card'>, readonly State[]>> = {
  unanswered: ['sent', 'taken'],
  proposed: ['proposed'],
  declined: ['declined'],
  'handed-over': ['sent', 'taken'],
  booked: ['booked'],
  others: ['taken'],
  rebook: ['taken'],
  cancelled: ['cancelled'],
  missed: ['cancelled'],
  link: ['booked'],
  journal: ['held'],
  expired: ['expired'],
  reminder: ['booked'],
  'running-out': ['sent', 'taken', 'proposed'],
};

const isNews = (what: string): what is Exclude<News, 'card'> => what in WHILE;

const GONE = /^gone:(.+)$/;

/** What is sent of bookings unasked: to the asker alone, and to the unit's channel, its card kept as things stand. */
export const makeNews = ({ db, catalogue, units, key, newId }: NewsPorts): DeliveryKind<Trx> => {
  const card = async (booking: Booking, { user }: Addressee, now: number): Promise<Said | null> => {
    const channel = await channelOfUnit(db, units, booking.unit);
    // Handed over, or the unit has another channel, since this was owed.
    if (channel?.conversation !== user) return null;
    const place = await cardPlaceOf(db, booking.id);
    return {
      card: unitCard(catalogue, booking, await takerOf(db, booking.id), localDateAt(now)),
      summary: words.SUMMARY.request,
      ...(place?.channel === user ? { replaces: place.cardId } : {}),
    };
  };

  const inThread = async (booking: Booking, { user }: Addressee, news: Exclude<News, 'card'>): Promise<Said | null> => {
    const place = await cardPlaceOf(db, booking.id);
    if (place?.channel !== user) return null;
    return {
      card: toldCard(`Begäran ${booking.number}`, [words.threadLine(news, booking)]),
      summary: words.SUMMARY.request,
      thread: place.cardId,
    };
  };

  const toAsker = (booking: Booking, news: Exclude<News, 'card'>, now: number): Said => {
    if (news === 'unanswered') {
      const lines = callLines(catalogue, booking.unit, now);
      const sources = [sourceOf(catalogue, 'vk.rutin.psykolog')];
      const heading = `Ring ${UNIT_NAMES[booking.unit]}`;
      return {
        card: toldCard(heading, lines, { notices: [words.UNANSWERED], sources }),
        summary: words.SUMMARY.booking,
      };
    }
    const notices = [words.askerLine(news, booking)];
    const link = linkOf(key, booking, now);
    return { card: askerCard(catalogue, booking, localDateAt(now), { notices, link }), summary: words.SUMMARY.booking };
  };

  const render = async ({ to, about, what }: Notice, now: number): Promise<Said | null> => {
    const booking = await findBooking(db, about);
    if (!booking) return null;
    const gone = GONE.exec(what)?.[1];
    if (gone !== undefined)
      return {
        card: plainCard(`Begäran ${booking.number}`, words.handedOver(booking.unit)),
        summary: words.SUMMARY.request,
        replaces: gone,
      };
    const isAsker = to.tenant === booking.asker.tenant && to.user === booking.asker.user;
    if (what === 'card') return isAsker ? null : card(booking, to, now);
    if (!isNews(what) || !WHILE[what].includes(booking.state)) return null;
    return isAsker ? toAsker(booking, what, now) : inThread(booking, to, what);
  };

  return makeNotices(db, {
    kind: KIND,
    render,
    keepsCards: true,
    told: async (trx, { to, about, what }, activityId, now) => {
      if (what !== 'card' || activityId === null) return;
      const booking = await findBooking(trx, about);
      const channel = booking && (await channelOfUnit(trx, units, booking.unit));
      if (channel?.conversation === to.user)
        await trx
          .updateTable('consultations')
          .set({ channel: to.user, card_id: activityId })
          .where('id', '=', about)
          .execute();
      // Handed over while it was being posted.
      else await owe(trx, goneNotice({ to, about, cardId: activityId, id: newId(), now }));
    },
  });
};
