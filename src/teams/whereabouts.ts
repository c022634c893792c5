import type { Person } from '../turn/person';
import type { Scope, Where } from '../turn/request';
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

const THREAD = ';messageid=';

/** The channel that a conversation is in, whichever its thread; what is no channel is itself. */
export const channelOf = (conversation: string): string => conversation.split(THREAD, 1)[0] ?? conversation;

/** The conversation of a thread in a channel, as Teams names it. */
export const threadIn = (channel: string, thread: string): string => `${channel}${THREAD}${thread}`;

/** Where it happens, in the team or chat of this tenant. */
export const whereOf = ({ conversation: { id } }: Activity, tenant: string): Where => ({
  conversation: channelOf(id),
  tenant,
  thread: id.split(THREAD)[1] ?? null,
});

/**
 * Whether the person comes from another tenant than the team's. Teams says so of who wrote, in the role or in the tenant that
 * the event came from (Teams: "Shared channels", "TeamsChannelAccount").
 */
export const isGuest = ({ from, channelData }: Activity, tenant: string): boolean =>
  from.userRole === 'guest' || (from.tenantId ?? channelData?.tenant?.id ?? tenant) !== tenant;

/** Longest name that is read: characters. */
const MAX_NAME = 80;

/** The person's display name on one line, without what cannot be seen. */
export const nameOf = ({ from }: Activity): string =>
  (from.name ?? '')
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_NAME);
