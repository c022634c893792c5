import type { TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import type { Clock } from '../calendar/clock';
import type { Channel } from '../turn/addressee';
import { sayText, type Reply } from '../turn/reply';
import type { Request } from '../turn/request';
import { parseActivity, type Activity } from './activity';
import type { TeamsAdapter } from './adapter';
import type { Admission } from './admit';
import { deliver, prepare, type Asked, type Prepared } from './deliver';
import { textResponse, type InvokeResponse } from './invoke-response';
import type { ExpandCard } from './outgoing';
import { makeSpeakInPrivate, type PrivateChats } from './private-chat';
import { readEvent } from './read-event';
import { channelPlaceOf, placeOf, toReference } from './reference';
import { toRequest } from './to-request';
import { tenantOf } from './whereabouts';
import * as words from './words';

/** Where in a turn it went wrong: in the feature, in making the cards, or in sending. */
export type FailedStep = 'turn' | 'cards' | 'send';

export interface ReceivePorts {
  readonly adapter: TeamsAdapter;
  readonly admit: (activity: Activity, authorization: string) => Promise<Admission>;
  /** Null: any tenant. */
  readonly allowedTenants: ReadonlySet<string> | null;
  readonly onTurn: (request: Request) => Promise<Reply>;
  readonly expandCard: ExpandCard;
  readonly privateChats: PrivateChats;
  /** Keeps where a channel is. Called at every turn there: writing what stands already is the store's to avoid. */
  readonly keepChannel: (channel: Channel, reference: string) => Promise<void>;
  readonly clock: Clock;
  /** Unlike any other it has made. */
  readonly newId: () => string;
  /** A short code that a person can read out, in capitals and figures. */
  readonly newCode: () => string;
  readonly onFailure: (step: FailedStep, code: string, error: Error) => void;
}

/** One call to `/api/messages`: the Authorization header, empty when there is none, and the parsed body. */
export interface Call {
  readonly authorization: string;
  readonly body: unknown;
}

/** What the call is answered with. */
export interface Answer {
  readonly status: 200 | 400 | 401 | 403 | 503;
  readonly body?: object;
  readonly retryAfterSeconds?: number;
}

const refuse = (status: Answer['status'], error: string): Answer => ({ status, body: { error } });

/**
 * Makes what takes one call from Teams from end to end: read, let in, turned into a request, answered, sent.
 * Never rejects for anything a caller sends. A turn that fails says so with a code, and the code is reported with the error.
 */
export const makeReceive = (ports: ReceivePorts) => {
  const {
    adapter,
    admit,
    allowedTenants,
    onTurn,
    expandCard,
    privateChats,
    keepChannel,
    clock,
    newId,
    newCode,
    onFailure,
  } = ports;
  const speakInPrivate = makeSpeakInPrivate(ports);

  const report = (step: FailedStep, error: unknown): string => {
    const code = newCode();
    onFailure(step, code, error instanceof Error ? error : new Error(String(error)));
    return code;
  };

  const think = async (asked: Asked): Promise<Reply> => {
    try {
      const { activity, request } = asked;
      // Before the turn, so that a person who is forgotten in it stays so.
      if (request.scope === 'personal') await privateChats.keep(request.person, toReference(placeOf(activity)));
      if (request.scope === 'channel') await keepChannel(request.where, toReference(channelPlaceOf(activity)));
      return await onTurn(request);
    } catch (error) {
      return sayText(words.failed(report('turn', error)));
    }
  };

  const dress = (reply: Reply): Prepared => {
    try {
      return prepare(reply, expandCard);
    } catch (error) {
      return prepare(sayText(words.notShown(report('cards', error))), expandCard);
    }
  };

  const answer = async (asked: Asked): Promise<InvokeResponse | null> => {
    const prepared = dress(await think(asked));
    try {
      return await deliver(asked, prepared, speakInPrivate);
    } catch (error) {
      const code = report('send', error);
      return asked.way === 'execute' ? textResponse(words.notShown(code)) : null;
    }
  };

  const runTurn = async (
    admitted: AuthenticateRequestResult,
    activity: Activity,
    askedIn: (context: TurnContext) => Asked,
  ): Promise<Answer> => {
    const responses: InvokeResponse[] = [];
    await adapter.run(admitted, activity, async (context) => {
      const response = await answer(askedIn(context));
      if (response) responses.push(response);
    });
    const [body] = responses;
    return body ? { status: 200, body } : { status: 200 };
  };

  return async ({ authorization, body }: Call): Promise<Answer> => {
    const activity = parseActivity(body);
    if (!activity) return refuse(400, 'not an activity');
    const admission = await admit(activity, authorization);
    if (admission.kind === 'denied') return refuse(401, 'not authorized');
    if (admission.kind === 'no-keys') return { ...refuse(503, 'signing keys out of reach'), retryAfterSeconds: 60 };
    const tenant = tenantOf(activity);
    if (allowedTenants && (tenant === null || !allowedTenants.has(tenant))) return refuse(403, 'tenant not allowed');
    if (tenant === null) return refuse(400, 'no tenant');
    const read = readEvent(activity);
    if (read.kind === 'malformed') return refuse(400, 'not supported');
    if (read.kind === 'nothing') return { status: 200 };
    const request = toRequest(activity, tenant, read.event, { at: clock(), newId });
    return runTurn(admission.admitted, activity, (context) => ({ context, activity, request, way: read.way }));
  };
};

export type Receive = ReturnType<typeof makeReceive>;
