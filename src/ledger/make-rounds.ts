import { localDateAt, type LocalDate } from '../calendar/local-date';
import { makeDeliver } from './deliver';
import { findRecipients } from './find-recipients';
import { forgetHeldTenants } from './held-tenants';
import { makeInFlight } from './in-flight';
import { makeLanes } from './pace/lanes';
import { CONVERSATION_LIMITS, TENANT_LIMITS } from './pace/limits';
import { makePeers } from './peers';
import { planOwed } from './plan-owed';
import type { LedgerPorts } from './ports';
import { endEarlierDays, freeReserved, recoverSending } from './recover';
import { reserve } from './reserve';
import { tenantsToTry } from './tenants-to-try';
import { toError } from './to-error';
import { makeTurnstile } from './turnstile';

/** How long to wait at most before looking again, in ms. */
export const POLL = 1_000;

/** How often what an earlier day has left is looked for, in ms. */
const SWEEP = 60_000;

/** Planning takes at most one part in so many of the time, however much there is to plan. */
const PLANNING_SHARE = 10;

/** How many a round sets going, shared alike by the tenants: few enough that nothing new waits long for its turn. */
const STARTS = 200;

/** A tenant whose rate is used up is looked at again when so many may go together. */
const TOGETHER = 10;

/** The ledger's work without its own time: each round does what is due by the clock. */
export interface Rounds {
  /**
   * Takes up what was left, plans what is owed and sets going what may go. Gives when to look again, in milliseconds since 1970.
   * Rejects when the database does; the next round does what this one did not.
   */
  readonly round: () => Promise<number>;
  /** Something new may be owed: the next round plans. */
  readonly expect: () => void;
  /** Resolves when what was set going has ended. */
  readonly landed: () => Promise<void>;
  /** Tells the other instances that this one is gone. */
  readonly leave: () => Promise<void>;
  /** From now on nothing more is begun. */
  readonly stop: () => void;
}

/** @param onRoom called when something has ended and something else waits for its place */
export const makeRounds = (ports: LedgerPorts, onRoom: () => void): Rounds => {
  const { database, clock } = ports;
  const kinds = ports.kinds.map(({ kind }) => kind);
  const id = [1, 2].map(() => Math.floor(ports.random() * 2 ** 32).toString(36)).join('-');
  const peers = makePeers(database, id);
  const tenants = makeLanes(TENANT_LIMITS, peers.count);
  const conversations = makeLanes(CONVERSATION_LIMITS);
  let [stopped, started, expecting, full] = [false, false, false, false];
  let [planFrom, sweepFrom] = [0, 0];
  const inFlight = makeInFlight(() => {
    if (full) onRoom();
    full = false;
  });
  const turnstile = makeTurnstile();
  const deliver = makeDeliver({ ...ports, tenants, conversations, stopping: () => stopped });

  const takeUp = async (now: number, day: LocalDate): Promise<void> => {
    const nobodyElse = !started && database.alone;
    await recoverSending(database, { expired: nobodyElse ? Number.MAX_SAFE_INTEGER : now, now, day });
    if (nobodyElse) await freeReserved(database, now);
    started = true;
    if (now < sweepFrom) return;
    await endEarlierDays(database, day, now);
    await forgetHeldTenants(database.db, now);
    tenants.forget(now);
    conversations.forget(now);
    sweepFrom = now + SWEEP;
  };

  const plan = async (now: number): Promise<void> => {
    if (!expecting && now < planFrom) return;
    expecting = false;
    const from = performance.now();
    for (const kind of ports.kinds) {
      try {
        // What is planned is sent before more is planned.
        if (await planOwed(database.db, kind, now)) expecting = true;
      } catch (thrown) {
        ports.onFailure('plan', toError(thrown));
      }
    }
    planFrom = now + (performance.now() - from) * PLANNING_SHARE;
  };

  const sendTo = async (tenant: string, limit: number, day: LocalDate): Promise<number> => {
    const reserved = await reserve(database, { tenant, kinds, day, now: clock(), limit });
    const users = reserved.map(({ to }) => to.user);
    const references = await findRecipients(database.db, tenant, users);
    const place = clock();
    tenants.take(tenant, place, reserved.length);
    for (const one of reserved) {
      // One at a time: each call leaves before the next one's is begun, and turns of the chat come in between.
      await turnstile();
      const work = deliver(one, references.get(one.to.user) ?? null, place);
      inFlight.add(
        tenant,
        work.catch((thrown: unknown) => ports.onFailure('round', toError(thrown))),
      );
    }
    if (reserved.length < limit) return Number.POSITIVE_INFINITY;
    return tenants.room(tenant, clock()) > 0 ? clock() : tenants.opens(tenant, clock(), TOGETHER);
  };

  const sendDue = async (now: number, day: LocalDate): Promise<number> => {
    const toTry = await tenantsToTry(database.db);
    const due = toTry.filter(({ dueAt }) => dueAt <= now);
    const fair = Math.max(1, Math.floor(STARTS / due.length));
    const looks: Promise<number>[] = [];
    let places = inFlight.places();
    let again = expecting ? now : now + POLL;
    for (const { dueAt } of toTry) if (dueAt > now) again = Math.min(again, dueAt);
    for (const { tenant } of due) {
      const room = tenants.room(tenant, now);
      const share = Math.min(room, inFlight.places(tenant), places, fair);
      if (room === 0) again = Math.min(again, tenants.opens(tenant, now, TOGETHER));
      else if (share === 0) full = true;
      else {
        places -= share;
        looks.push(sendTo(tenant, share, day));
      }
    }
    return Math.min(again, ...(await Promise.all(looks)));
  };

  return {
    round: async () => {
      if (stopped || kinds.length === 0) return clock() + POLL;
      const now = clock();
      const day = localDateAt(now);
      await peers.beat(now);
      await takeUp(now, day);
      await plan(now);
      return peers.sendsFrom() > clock() ? Math.min(peers.sendsFrom(), now + POLL) : sendDue(clock(), day);
    },
    expect: () => {
      expecting = true;
    },
    landed: inFlight.landed,
    leave: peers.leave,
    stop: () => {
      stopped = true;
    },
  };
};
