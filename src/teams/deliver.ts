import type { Activity as SdkActivity, TurnContext } from 'botbuilder';
import type { Reply } from '../turn/reply';
import type { Request } from '../turn/request';
import type { Activity } from './activity';
import {
  cardResponse,
  hitsResponse,
  noticeResponse,
  textResponse,
  type ExpandedHit,
  type InvokeResponse,
} from './invoke-response';
import { cardActivity, textActivity, toActivities, type ExpandCard } from './outgoing';
import type { SpeakInPrivate } from './private-chat';
import type { Way } from './read-event';
import * as words from './words';

/** A reply with its cards expanded: from here on only sending can fail. */
export interface Prepared {
  readonly activities: readonly Partial<SdkActivity>[];
  readonly replacement: object | null;
  readonly isPrivate: boolean;
  readonly hits: readonly ExpandedHit[];
}

/** Throws when a card cannot be expanded. */
export const prepare = (reply: Reply, expandCard: ExpandCard): Prepared => ({
  activities: toActivities(reply.messages, expandCard),
  replacement: reply.replace ? expandCard(reply.replace) : null,
  isPrivate: reply.private ?? false,
  hits: (reply.found ?? []).map((hit) => ({ ...hit, card: expandCard(hit.card) })),
});

/** The turn that is answered. */
export interface Asked {
  readonly context: TurnContext;
  readonly activity: Activity;
  readonly request: Request;
  readonly way: Way;
}

const sendAll = async (context: TurnContext, activities: readonly Partial<SdkActivity>[]): Promise<void> => {
  for (const activity of activities) await context.sendActivity(activity);
};

/** The pressed card takes on its new state; where it cannot be changed, the state comes as a new message. */
const replaceCard = async ({ context, activity }: Asked, card: object): Promise<void> => {
  const state = cardActivity(card);
  const updated = activity.replyToId
    ? await context.updateActivity({ ...state, id: activity.replyToId }).then(
        () => true,
        () => false,
      )
    : false;
  if (!updated) await context.sendActivity(state);
};

const answerExecute = async ({ context }: Asked, prepared: Prepared): Promise<InvokeResponse> => {
  const { activities, replacement } = prepared;
  const [only] = activities;
  if (!replacement && activities.length === 1 && only?.text) return textResponse(only.text);
  await sendAll(context, activities);
  if (replacement) return cardResponse(replacement);
  return textResponse(activities.length > 0 ? words.IN_CHAT : words.DONE);
};

/** Everything is in the response: nothing is sent to a chat that is not the bot's. */
const answerSearch = ({ activities, hits }: Prepared): InvokeResponse => {
  const said = activities.flatMap(({ text }) => text ?? []);
  return said.length > 0 ? noticeResponse(said.join(' ')) : hitsResponse(hits);
};

const answerHere = async (asked: Asked, prepared: Prepared): Promise<InvokeResponse | null> => {
  if (asked.way === 'execute') return answerExecute(asked, prepared);
  if (prepared.replacement) await replaceCard(asked, prepared.replacement);
  await sendAll(asked.context, prepared.activities);
  return null;
};

const answerInPrivate = async (
  { context, activity, request, way }: Asked,
  { activities, replacement }: Prepared,
  speakInPrivate: SpeakInPrivate,
): Promise<InvokeResponse | null> => {
  const state = replacement ? [cardActivity(replacement)] : [];
  const reached = await speakInPrivate(activity, request.person, [...state, ...activities]);
  const said = reached ? words.IN_PRIVATE : words.NO_PRIVATE_CHAT;
  if (way === 'execute') return textResponse(said);
  await context.sendActivity(textActivity(said));
  return null;
};

/**
 * Sends a reply, its messages in order, and gives the body that answers an Action.Execute or a search (null for all else).
 * What is personal goes to the private chat, and where it was asked for only that is said. Rejects when a sending fails.
 */
export const deliver = async (
  asked: Asked,
  prepared: Prepared,
  speakInPrivate: SpeakInPrivate,
): Promise<InvokeResponse | null> => {
  if (asked.way === 'search') return answerSearch(prepared);
  return prepared.isPrivate && asked.request.scope !== 'personal'
    ? answerInPrivate(asked, prepared, speakInPrivate)
    : answerHere(asked, prepared);
};
