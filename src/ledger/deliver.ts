import { setTimeout as pause } from 'node:timers/promises';
import type { Outgoing } from '../turn/feature';
import { personKey } from '../turn/person';
import { within } from '../turn/within';
import { afterSending } from './after-sending';
import { backoff } from './backoff';
import { begin, closeReserved, giveBack } from './end-reservation';
import { holdTenant } from './held-tenants';
import type { Lanes } from './pace/lanes';
import type { LedgerPorts } from './ports';
import type { Reserved } from './reserved';
import type { SendOutcome } from './send';
import { settle } from './settle';
import { toError } from './to-error';

/** The most that one sending may take, in ms. */
export const SEND_LIMIT = 15_000;

/** How long a sending stays this instance's own, in ms: longer than it may take, with time to write how it went. */
export const LEASE = 30_000;

/** A card that cannot be made is tried so many times that day. */
const RENDER_ATTEMPTS = 5;

/** Waits, in ms, between tries to write what was sent: a database that is away for a moment shall cause no repeat. */
const SETTLE_WAITS = [0, 1_000, 5_000];

export interface DeliverPorts extends LedgerPorts {
  readonly conversations: Lanes;
  readonly tenants: Lanes;
  readonly stopping: () => boolean;
}

/** Makes what takes one delivery that was set aside to its end, or puts it back. Never rejects because of a render or a send. */
export const makeDeliver = (ports: DeliverPorts) => {
  const { database, clock, random, onFailure, conversations, tenants, stopping } = ports;
  const { db } = database;
  const kinds = new Map(ports.kinds.map((kind) => [kind.kind, kind]));

  const render = async (reserved: Reserved): Promise<Outgoing | 'nothing' | 'failed'> => {
    try {
      return (await kinds.get(reserved.kind)?.render(reserved.to, clock())) ?? 'nothing';
    } catch (thrown) {
      onFailure('render', toError(thrown));
      return 'failed';
    }
  };

  const send = async (reserved: Reserved, reference: string, outgoing: Outgoing): Promise<SendOutcome> => {
    try {
      const sending = ports.send(reference, outgoing, { possibleRepeat: reserved.repeat });
      return await within(SEND_LIMIT, sending, { kind: 'unknown' });
    } catch (thrown) {
      onFailure('send', toError(thrown));
      return { kind: 'failed' };
    }
  };

  const write = async (reserved: Reserved, outcome: SendOutcome, about: readonly string[]): Promise<void> => {
    const kind = kinds.get(reserved.kind);
    if (!kind) return;
    const tried = { tried: reserved.attempts + 1, repeat: reserved.repeat };
    const after = afterSending(outcome, tried, clock(), random());
    const activityId = outcome.kind === 'sent' && outcome.activityId ? outcome.activityId : null;
    for (const wait of SETTLE_WAITS) {
      try {
        await pause(wait);
        await settle(db, kind, reserved, after, { about, activityId }, clock());
        return;
      } catch (thrown) {
        onFailure('settle', toError(thrown));
      }
    }
  };

  /** This instance knows at once, the others and those that start meanwhile by the database. */
  const leaveAlone = async (tenant: string, until: number): Promise<void> => {
    tenants.hold(tenant, until);
    try {
      await holdTenant(db, tenant, until);
    } catch (thrown) {
      onFailure('hold', toError(thrown));
    }
  };

  /**
   * @param reference where they can be reached, null when that is not known
   * @param place when its place in the tenant's lane was taken
   */
  return async (reserved: Reserved, reference: string | null, place: number): Promise<void> => {
    const conversation = personKey(reserved.to);
    if (reference === null) return closeReserved(db, reserved, 'refused', clock());
    const now = clock();
    const opens = Math.max(conversations.opens(conversation, now), tenants.heldUntil(reserved.to.tenant));
    if (opens > now) return giveBack(db, reserved, { dueAt: opens, now });
    const outgoing = await render(reserved);
    if (outgoing === 'nothing') return closeReserved(db, reserved, 'superseded', clock());
    if (outgoing === 'failed') {
      const tried = reserved.attempts + 1;
      if (tried >= RENDER_ATTEMPTS) return closeReserved(db, reserved, 'failed', clock());
      return giveBack(db, reserved, { dueAt: clock() + backoff(tried, random()), now: clock(), tried: true });
    }
    if (stopping()) return giveBack(db, reserved, { dueAt: clock(), now: clock() });
    // Meanwhile the tenant may have been told to wait.
    const heldUntil = tenants.heldUntil(reserved.to.tenant);
    if (heldUntil > clock()) return giveBack(db, reserved, { dueAt: heldUntil, now: clock() });
    conversations.take(conversation, clock());
    if (!(await begin(db, reserved, clock() + LEASE, clock()))) return;
    tenants.move(reserved.to.tenant, place, clock());
    const outcome = await send(reserved, reference, outgoing);
    if (outcome.kind === 'throttled') {
      const until = clock() + outcome.retryAfterMs;
      if (outcome.scope === 'tenant') await leaveAlone(reserved.to.tenant, until);
      else conversations.hold(conversation, until);
    }
    await write(reserved, outcome, outgoing.about);
  };
};
