import type { Trx } from '../../storage/db';
import { channelAddressee, type Addressee, type Channel } from '../../turn/addressee';
import { owe, withdraw, type Owing } from '../notices/api';
import type { Booking } from './booking';
import { STANDING, type Telling } from './telling';

/** As the ledger names what this feature sends. */
export const KIND = 'konsultation';

/** How long something is tried that was refused: a week, in ms. */
const PATIENCE = 7 * 86_400_000;

/** Owes what is to be told of a booking, in the place of what stood to be told of it before. `channel`: the unit's. */
export const tell = async (
  trx: Trx,
  booking: Booking,
  tellings: readonly Telling[],
  { channel, newId }: { readonly channel: Channel | null; readonly newId: () => string },
): Promise<void> => {
  for (const what of STANDING) await withdraw(trx, KIND, booking.id, { what });
  for (const { party, news, dueAt } of tellings) {
    const to: Addressee | null = party === 'asker' ? booking.asker : channel && channelAddressee(channel);
    // The asker may have been erased, and the channel's binding taken away.
    if (to === null || to.user === '') continue;
    await owe(trx, { id: newId(), kind: KIND, to, about: booking.id, what: news, dueAt, endsAt: dueAt + PATIENCE });
  }
};

/** Owes a channel that its card of a booking is shown as the booking now is. */
export const cardNotice = ({ now, ...rest }: Pick<Owing, 'id' | 'to' | 'about'> & { readonly now: number }): Owing => ({
  ...rest,
  kind: KIND,
  what: 'card',
  dueAt: now,
  endsAt: now + PATIENCE,
});

/** Owes a channel that its card of a booking that is another unit's now shows nothing of it. */
export const goneNotice = ({
  id,
  to,
  about,
  cardId,
  now,
}: {
  readonly id: string;
  readonly to: Addressee;
  readonly about: string;
  readonly cardId: string;
  readonly now: number;
}): Owing => ({ id, kind: KIND, to, about, what: `gone:${cardId}`, dueAt: now, endsAt: now + PATIENCE });
