import { z } from 'zod/v4';
import type { Activity } from './activity';

const Place = z.object({
  serviceUrl: z.string(),
  conversation: z.string(),
  bot: z.object({ id: z.string(), name: z.string() }),
});

/** Where a person's private chat is, as much as sending needs. Nothing in it tells who the person is. */
export type Place = z.infer<typeof Place>;

/** The private chat's place as the text that a store keeps, the same text for the same place. */
export const toReference = ({ serviceUrl, conversation, bot }: Place): string =>
  JSON.stringify({ serviceUrl, conversation, bot: { id: bot.id, name: bot.name } });

/** The place of the conversation that an activity came from; another conversation's id may be given in its stead. */
export const placeOf = (activity: Activity, conversation = activity.conversation.id): Place => ({
  serviceUrl: activity.serviceUrl,
  conversation,
  bot: { id: activity.recipient?.id ?? '', name: activity.recipient?.name ?? '' },
});

/** Reads a stored reference. Throws on a text that `toReference` did not make. */
export const readReference = (reference: string): Place => Place.parse(JSON.parse(reference));
