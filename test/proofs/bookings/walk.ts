import { localDateAt } from '../../../src/calendar/local-date';
import { isWithinOfficeHours } from '../../../src/features/consultations/office-hours';
import type { Booking, State } from '../../../src/features/consultations/booking';
import { change, type Changed } from '../../../src/features/consultations/change';
import { valuesOf, DECLINED, LATE, REFERRALS } from '../../../src/features/consultations/choices';
import { MOVES, type Act, type ActKind, type Actor } from '../../../src/features/consultations/machine';
import { findBooking } from '../../../src/features/consultations/store';
import { tellingsAfter } from '../../../src/features/consultations/telling';
import { MONDAY } from '../../features/say-to';
import { sendPorts, sentBooking, CHANNELS } from '../../features/consultations/sent-booking';
import type { Db } from '../../../src/storage/db';
import { seeded } from '../../features/deadlines/seeded';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ASKER = { tenant: 'kommun', user: 'anna' };
const UNIT = ['vera', 'viktor'].map((user) => ({ tenant: 'region', user }));

type Pick = (below: number) => number;

const oneOf = <T>(pick: Pick, all: readonly T[]): T => {
  const one = all[pick(all.length)];
  if (one === undefined) throw new Error('Nothing to pick from');
  return one;
};

/** Any time at all: nights, weekends, holidays, the past, and long after the three weeks. */
const anyTime = (pick: Pick, now: number): number => now + (pick(40 * 24 * 2) - 40) * (HOUR / 2);

/** A time that a unit would think of. */
const goodTime = (pick: Pick, now: number): number => {
  for (;;) {
    const at = anyTime(pick, now);
    if (at > now && isWithinOfficeHours(at)) return at;
  }
};

const anyAct = (pick: Pick, booking: Booking, now: number): Act => {
  const kind = oneOf(pick, Object.keys(MOVES).filter((one) => one !== 'expire') as ActKind[]);
  switch (kind) {
    case 'propose':
      return {
        kind,
        times: Array.from({ length: pick(8) === 0 ? pick(6) : 1 + pick(3) }, () => ({
          at: pick(10) === 0 ? anyTime(pick, now) : goodTime(pick, now),
          late: pick(5) === 0 ? null : oneOf(pick, valuesOf(LATE)),
        })),
      };
    case 'accept': {
      const [first] = booking.times;
      return { kind, at: first && pick(5) > 0 ? first.at : anyTime(pick, now), beyond: pick(4) > 0 };
    }
    case 'decline':
      return { kind, reason: oneOf(pick, valuesOf(DECLINED)) };
    case 'held':
      return { kind, referral: oneOf(pick, valuesOf(REFERRALS)) };
    case 'link':
      return { kind, link: 'sealed' };
    default:
      return { kind };
  }
};

/** Chosen seldom: a walk is over then. */
const ENDING: ReadonlySet<ActKind> = new Set(['cancel', 'decline', 'no-show']);

/** More often what can be done now, so that walks come far. */
const nextAct = (pick: Pick, booking: Booking, now: number): Act => {
  for (let tries = 0; ; tries += 1) {
    const act = anyAct(pick, booking, now);
    if (ENDING.has(act.kind) && pick(10) > 0) continue;
    if (tries > 12 || pick(8) === 0 || MOVES[act.kind].from.includes(booking.state)) return act;
  }
};

/** What a walk was, and what did not hold. */
export interface Walked {
  readonly steps: number;
  readonly done: number;
  /** Every state that it came to. */
  readonly reached: ReadonlySet<State>;
  readonly faults: readonly string[];
}

/**
 * One request from its sending on: the asker and two at the unit do anything in any order, twice, at once, and with cards of
 * any age. The faults say which invariant did not hold.
 */
export const walkBooking = async (db: Db, seed: number): Promise<Walked> => {
  const pick = seeded(seed);
  const ports = sendPorts(db);
  const faults: string[] = [];
  const fault = (what: string): void => void faults.push(`walk ${seed}: ${what}`);
  let now = MONDAY;
  let booking = await sentBooking(db, ASKER, {}, now);
  let agreed: { readonly at: number; readonly beyond: boolean } | null = null;
  let [steps, done] = [0, 0];
  const reached = new Set<State>(['sent']);

  const by = (
    pickOne: Pick,
    act: Act,
  ): { readonly actor: Actor; readonly person: { tenant: string; user: string } } => {
    const allowed = MOVES[act.kind].by;
    const actor: Actor = pickOne(6) === 0 ? oneOf(pickOne, ['asker', 'unit'] as const) : oneOf(pickOne, allowed);
    return { actor, person: actor === 'asker' ? ASKER : oneOf(pickOne, UNIT) };
  };

  const checkDone = async (before: Booking, after: Booking, act: Act, actor: Actor): Promise<void> => {
    const move = MOVES[act.kind];
    if (!move.by.includes(actor)) fault(`${act.kind} by ${actor}`);
    if (!move.from.includes(before.state) || after.state !== move.to)
      fault(`${act.kind} took ${before.state} to ${after.state}`);
    const owed = await db.selectFrom('notices').select(['what', 'user_id']).where('about', '=', after.id).execute();
    for (const { party, news } of tellingsAfter(after, { act: act.kind, by: actor }, now)) {
      const whom = party === 'asker' ? ASKER.user : CHANNELS[after.unit];
      if (!owed.some(({ what, user_id }) => what === news && user_id === whom)) fault(`${news} is owed to nobody`);
    }
  };

  const checkNow = (): void => {
    const { state, timeAt, times, dueOn, late } = booking;
    for (const { at, late: why } of times) {
      if (!isWithinOfficeHours(at)) fault(`proposed outside the hours: ${new Date(at).toISOString()}`);
      if (localDateAt(at) > dueOn && why === null) fault('proposed after three weeks without a reason');
    }
    if (state !== 'booked' || timeAt === null) return;
    if (!isWithinOfficeHours(timeAt)) fault('booked outside the hours');
    if (localDateAt(timeAt) > dueOn && (late === null || !agreed?.beyond))
      fault('after three weeks without reason and yes');
    if (agreed?.at !== timeAt) fault('booked at a time that nobody chose');
  };

  for (const length = 6 + pick(14); steps < length; steps += 1) {
    now += pick(3) === 0 ? pick(6) * DAY : pick(5) * HOUR;
    // Sometimes on to when the talk has been.
    if (booking.state === 'booked' && pick(3) === 0) now = Math.max(now, (booking.timeAt ?? 0) + 2 * HOUR);
    const before = booking;
    const act = nextAct(pick, booking, now);
    // A card of now, mostly; otherwise one of any age.
    const version = pick(4) === 0 ? Math.max(1, booking.version - pick(3)) : booking.version;
    const seen = { id: booking.id, version };
    const first = by(pick, act);
    const wishes = [{ act, by: first }];
    if (pick(3) === 0) wishes.push(pick(2) === 0 ? { act, by: by(pick, act) } : { act, by: first });
    if (pick(3) === 0) {
      const other = nextAct(pick, booking, now);
      wishes.push({ act: other, by: by(pick, other) });
    }
    const results: (Changed | null)[] = await Promise.all(
      wishes.map((wish) => change(ports, seen, wish.act, wish.by, now)),
    );
    const won = results.flatMap((result, i) => (result?.kind === 'done' ? [{ result, wish: wishes[i] }] : []));
    if (won.length > 1) fault(`${won.length} winners`);
    if (won.length > 0 && version !== before.version) fault('a stale card changed something');
    const found = await findBooking(db, booking.id);
    if (!found) throw new Error('The booking is gone');
    booking = found;
    if (booking.version !== before.version + won.length) fault('the version does not count the changes');
    const [winner] = won;
    if (winner?.wish) {
      const { act: did, by: who } = winner.wish;
      if (did.kind === 'accept') agreed = { at: did.at, beyond: did.beyond };
      if (booking.state !== 'booked') agreed = null;
      await checkDone(before, booking, did, who.actor);
      done += 1;
    }
    reached.add(booking.state);
    checkNow();
  }
  const audit = await db
    .selectFrom('consultation_changes')
    .select('version')
    .where('consultation', '=', booking.id)
    .execute();
  if (audit.length !== booking.version) fault('the audit does not have every change');
  return { steps, done, reached, faults };
};
