import type { Person } from '../turn/person';
import type { Scope } from '../turn/request';
import type { Activity } from './activity';

/** Where it was said. What is neither alone with the bot nor a channel counts as a group: others read it. */
export const scopeOf = ({ conversation }: Activity): Scope => {
  const type = conversation.conversationType ?? (conversation.isGroup ? 'groupChat' : 'personal');
  if (type === 'personal') return 'personal';
  return type === 'channel' ? 'channel' : 'group';
};

/** The Entra tenant of the conversation; null when the activity names none. */
export const tenantOf = ({ conversation, channelData }: Activity): string | null =>
  conversation.tenantId ?? channelData?.tenant?.id ?? null;

/** Who wrote or pressed: the Entra object id, or where there is none the channel's own id. */
export const personOf = (activity: Activity, tenant: string): Person => ({
  tenant,
  user: activity.from.aadObjectId ?? activity.from.id,
});
