import { z } from 'zod/v4';
import type { Activity } from './activity';

const Mention = z.object({
  type: z.literal('mention'),
  text: z.string().nullish(),
  mentioned: z.object({ id: z.string() }),
});

const mentionsOf = (activity: Activity): z.infer<typeof Mention>[] =>
  (activity.entities ?? []).flatMap((entity) => Mention.safeParse(entity).data ?? []);

/** Whether the bot is named in the message. Only then does it answer in a group chat or a channel. */
export const mentionsBot = (activity: Activity): boolean =>
  mentionsOf(activity).some((mention) => mention.mentioned.id === activity.recipient?.id);

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * The text that a person wrote: the bot's own mentions are gone, other people's keep their name without the tag,
 * and the few HTML entities that Teams leaves in plain text are read.
 */
export const textWithoutMentions = (activity: Activity): string => {
  let text = activity.text ?? '';
  for (const mention of mentionsOf(activity))
    if (mention.mentioned.id === activity.recipient?.id && mention.text) text = text.replaceAll(mention.text, ' ');
  return text
    .replace(/<at(?:\s[^>]{0,200})?>([^<]{0,200})<\/at>/gi, (_tag, name: string) =>
      name === activity.recipient?.name ? ' ' : name,
    )
    .replace(/&(?:nbsp|lt|gt|quot|amp|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
};
