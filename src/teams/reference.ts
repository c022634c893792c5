import { z } from 'zod/v4';
import type { Activity } from './activity';
import { channelOf } from './whereabouts';

const Place = z.object({
  serviceUrl: z.string(),
  conversation: z.string(),
  /** Left out for a private chat. */
  type: z.literal('channel').optional(),
  bot: z.object({ id: z.string(), name: z.string() }),
});

/** Where a person's private chat or a channel is, as much as sending needs. Nothing in it tells who the person is. */
export type Place = z.infer<typeof Place>;

/** A place as the text that a store keeps, the same text for the same place. */
export const toReference = ({ serviceUrl, conversation, type, bot }: Place): string =>
  JSON.stringify({ serviceUrl, conversation, ...(type ? { type } : {}), bot: { id: bot.id, name: bot.name } });

/** The place of the conversation that an activity came from; another conversation's id may be given in its stead. */
export const placeOf = (activity: Activity, conversation = activity.conversation.id): Place => ({
  serviceUrl: activity.serviceUrl,
  conversation,
  bot: { id: activity.recipient?.id ?? '', name: activity.recipient?.name ?? '' },
});

/** The channel's own place, whichever of its threads the activity came from. */
export const channelPlaceOf = (activity: Activity): Place => ({
  ...placeOf(activity, channelOf(activity.conversation.id)),
  type: 'channel',
});

/** Reads a stored reference. Throws on a text that `toReference` did not make. */
export const readReference = (reference: string): Place => Place.parse(JSON.parse(reference));
