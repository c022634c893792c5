import { z } from 'zod/v4';
import { action, type Action, type Turn } from '../../turn/feature';
import { sayText, type Reply } from '../../turn/reply';
import { isAsker } from './access';
import type { Booking } from './booking';
import { calendarFile } from './calendar-file';
import { change } from './change';
import type { Act, ActKind } from './machine';
import { linkOf } from './link-of';
import type { ConsultationPorts } from './ports';
import { bookingsOf, findBooking } from './store';
import { askerCard, mineCard } from './views/booking-cards';
import * as words from './views/words';

/** A booking as a card saw it. */
export const Seen = z.object({ id: z.string().regex(/^[\w-]{1,40}$/), version: z.int().min(1) });
export type Seen = z.infer<typeof Seen>;

const ActOn = z.object({ seen: Seen });

const denied = (text: string): Reply => ({ ...sayText(text), denied: true });

/** What the one who asked can do, and sees of it. */
export const makeAskerActions = (ports: ConsultationPorts) => {
  const { db, catalogue, key } = ports;

  const show = (booking: Booking, turn: Turn, notices: readonly string[] = []): Reply => ({
    messages: [],
    replace: askerCard(catalogue, booking, turn.today, { notices, link: linkOf(key, booking, turn.at) }),
    private: true,
  });

  const mine = async (id: string, turn: Turn): Promise<Booking | Reply> => {
    const booking = await findBooking(db, id);
    if (!booking) return sayText(words.GONE);
    return isAsker(turn, booking) ? booking : denied(words.NOT_YOURS);
  };

  const act = async (seen: Seen, wish: Act, turn: Turn): Promise<Reply> => {
    const found = await mine(seen.id, turn);
    if (!('version' in found)) return found;
    const changed = await change(ports, seen, wish, { actor: 'asker' }, turn.at);
    if (!changed) return sayText(words.GONE);
    switch (changed.kind) {
      case 'done':
      case 'again':
        return show(changed.booking, turn);
      case 'stale':
        return show(changed.booking, turn, [words.OLD_CARD]);
      case 'problem':
        return changed.problem === 'wrong-state'
          ? show(changed.booking, turn, [words.OLD_CARD])
          : sayText(words.problemText(changed.problem));
    }
  };

  const plain = (kind: ActKind & ('ask-others' | 'rebook' | 'cancel' | 'document')): Action =>
    action({
      verb: `consultations.${kind}`,
      schema: ActOn,
      texts: {},
      run: ({ seen }, turn) => act(seen, { kind }, turn),
    });

  const calendar = async ({ id }: Seen, turn: Turn): Promise<Reply> => {
    const found = await mine(id, turn);
    return 'version' in found ? calendarFile(ports, found, turn.at) : found;
  };

  const actions: readonly Action[] = [
    plain('ask-others'),
    plain('rebook'),
    plain('cancel'),
    plain('document'),
    action({
      verb: 'consultations.accept',
      schema: ActOn.extend({
        at: z.coerce.number().int().optional(),
        beyond: z.enum(['true', 'false', '']).optional(),
      }),
      texts: {},
      run: ({ seen, at = 0, beyond }, turn) => act(seen, { kind: 'accept', at, beyond: beyond === 'true' }, turn),
    }),
    action({ verb: 'consultations.calendar', schema: ActOn, texts: {}, run: ({ seen }, turn) => calendar(seen, turn) }),
    action({
      verb: 'consultations.show',
      schema: z.object({ id: Seen.shape.id }),
      texts: {},
      run: async ({ id }, turn) => {
        const found = await mine(id, turn);
        return 'version' in found ? show(found, turn) : found;
      },
    }),
  ];

  const list = async (turn: Turn): Promise<Reply> => ({
    messages: [
      {
        kind: 'card',
        card: mineCard(await bookingsOf(db, turn.person), turn.today),
        summary: words.SUMMARY.list,
      },
    ],
    private: true,
  });

  return { actions, list };
};
