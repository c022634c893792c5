import { z } from 'zod/v4';
import { instantAt, LocalDate } from '../../calendar/local-date';
import { action, type Action, type Turn } from '../../turn/feature';
import { sayText, type CardView, type Reply } from '../../turn/reply';
import { unitsHere } from './access';
import { Seen } from './asker-actions';
import type { Booking, ProposedTime } from './booking';
import { calendarFile } from './calendar-file';
import { change } from './change';
import { DECLINED, LATE, REFERRALS, valuesOf, type LateReason } from './choices';
import type { Act, ActKind } from './machine';
import type { ConsultationPorts } from './ports';
import { sealLink } from './seal-link';
import { findBooking, takerOf } from './store';
import { declineCard, heldCard, linkCard, plainCard, proposeCard, unitCard } from './views/booking-cards';
import * as words from './views/words';

const ActOn = z.object({ seen: Seen });

const Day = z.union([LocalDate, z.literal('')]).optional();
const Time = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/)
  .optional();
const Proposal = ActOn.extend({
  day1: Day,
  time1: Time,
  day2: Day,
  time2: Time,
  day3: Day,
  time3: Time,
  late: z.enum([...valuesOf(LATE), 'ingen', '']).optional(),
});

/** Only a link to a meeting in Teams: it says where to meet, and nothing of a case. */
const JoinLink = z.string().regex(/^https:\/\/teams\.microsoft\.com\/[\w.~%!$&'()*+,;=:@/?#-]{1,1900}$/);

const denied = (text: string): Reply => ({ ...sayText(text), denied: true });

/** Null: a day or a time of a pair is missing. */
const readTimes = (form: z.infer<typeof Proposal>): readonly ProposedTime[] | null => {
  const late: LateReason | null = form.late && form.late !== 'ingen' ? form.late : null;
  const pairs = [
    [form.day1, form.time1],
    [form.day2, form.time2],
    [form.day3, form.time3],
  ].filter(([day, time]) => day || time);
  if (pairs.some(([day, time]) => !day || !time)) return null;
  const instants = pairs.map(([day, time]) => instantAt(LocalDate.parse(day), time ?? ''));
  return [...new Set(instants)].sort((a, b) => a - b).map((at) => ({ at, late }));
};

/** What those in a unit's channel can do. Each checks anew that it is the channel of the unit that has the booking now. */
export const makeUnitActions = (ports: ConsultationPorts): readonly Action[] => {
  const { db, units, catalogue, key, randomBytes } = ports;

  const reach = async (id: string, turn: Turn): Promise<Booking | Reply> => {
    const here = await unitsHere(db, units, turn);
    const booking = await findBooking(db, id);
    if (here.length === 0) return denied(words.NOT_HERE);
    if (!booking) return sayText(words.GONE);
    return here.includes(booking.unit) ? booking : denied(words.NOT_HERE);
  };

  const show = async (booking: Booking, turn: Turn, notices: readonly string[] = []): Promise<Reply> => ({
    messages: [],
    replace: unitCard(catalogue, booking, await takerOf(db, booking.id), turn.today, notices),
  });

  const act = async (seen: Seen, wish: Act, turn: Turn): Promise<Reply> => {
    const found = await reach(seen.id, turn);
    if (!('version' in found)) return found;
    const by = { actor: 'unit', person: turn.person, name: turn.name } as const;
    const changed = await change(ports, seen, wish, by, turn.at);
    if (!changed) return sayText(words.GONE);
    const { booking } = changed;
    // Handed over: nothing of it is shown here any longer.
    if (booking.unit !== found.unit)
      return { messages: [], replace: plainCard(`Begäran ${booking.number}`, words.handedOver(booking.unit)) };
    switch (changed.kind) {
      case 'done':
      case 'again':
        return show(booking, turn);
      case 'stale':
        return show(booking, turn, [words.OLD_CARD]);
      case 'problem':
        return changed.problem === 'wrong-state'
          ? show(booking, turn, [words.OLD_CARD])
          : sayText(words.problemText(changed.problem));
    }
  };

  const plain = (verb: string, kind: ActKind & ('take' | 'hand-over' | 'rebook' | 'cancel' | 'no-show')): Action =>
    action({
      verb: `consultations.${verb}`,
      schema: ActOn,
      texts: {},
      run: ({ seen }, turn) => act(seen, { kind }, turn),
    });

  const opening = (verb: string, form: (booking: Booking, turn: Turn) => CardView): Action =>
    action({
      verb: `consultations.${verb}`,
      schema: ActOn,
      texts: {},
      run: async ({ seen }, turn) => {
        const found = await reach(seen.id, turn);
        if (!('version' in found)) return found;
        return found.version === seen.version
          ? { messages: [], replace: form(found, turn) }
          : show(found, turn, [words.OLD_CARD]);
      },
    });

  return [
    plain('take', 'take'),
    plain('hand-over', 'hand-over'),
    plain('unit-rebook', 'rebook'),
    plain('unit-cancel', 'cancel'),
    plain('no-show', 'no-show'),
    opening('open-propose', (booking, { today }) => proposeCard(booking, today)),
    opening('open-decline', declineCard),
    opening('open-held', heldCard),
    opening('open-link', linkCard),
    action({
      verb: 'consultations.back',
      schema: ActOn,
      texts: {},
      run: async ({ seen }, turn) => {
        const found = await reach(seen.id, turn);
        return 'version' in found ? show(found, turn) : found;
      },
    }),
    action({
      verb: 'consultations.propose',
      schema: Proposal,
      texts: {},
      run: (form, turn) => {
        const times = readTimes(form) ?? [];
        return act(form.seen, { kind: 'propose', times }, turn);
      },
    }),
    action({
      verb: 'consultations.decline',
      schema: ActOn.extend({ reason: z.enum(valuesOf(DECLINED)) }),
      texts: {},
      run: ({ seen, reason }, turn) => act(seen, { kind: 'decline', reason }, turn),
    }),
    action({
      verb: 'consultations.held',
      schema: ActOn.extend({ referral: z.enum(valuesOf(REFERRALS)) }),
      texts: {},
      run: ({ seen, referral }, turn) => act(seen, { kind: 'held', referral }, turn),
    }),
    action({
      verb: 'consultations.link',
      schema: ActOn.extend({
        link: z
          .string()
          .max(2_000)
          .transform((text) => JoinLink.safeParse(text.trim()).data ?? null),
      }),
      texts: {},
      run: async ({ seen, link }, turn) => {
        if (link === null) return sayText(words.NO_LINK);
        return act(seen, { kind: 'link', link: sealLink(key, link, randomBytes(12)) }, turn);
      },
    }),
    action({
      verb: 'consultations.unit-calendar',
      schema: ActOn,
      texts: {},
      run: async ({ seen }, turn) => {
        const found = await reach(seen.id, turn);
        return 'version' in found ? calendarFile(ports, found, turn.at) : found;
      },
    }),
  ];
};
