import type { Request } from '../turn/request';
import type { Activity } from './activity';
import { isGuest, nameOf, personOf, scopeOf, whereOf } from './whereabouts';

/** What the request takes from outside the activity. */
export interface RequestPorts {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Stands in for the id of an activity that has none, so that it is like no other. */
  readonly newId: () => string;
}

/**
 * An activity as a value of our own. The key is the same when the same activity comes again;
 * a press that comes again under a new id is the feature's to recognise, by the version of what it changes.
 * A search comes from a chat between people, which Teams may call personal too: it is never taken for the bot's own.
 */
export const toRequest = (
  activity: Activity,
  tenant: string,
  event: Request['event'],
  { at, newId }: RequestPorts,
): Request => ({
  at,
  key: JSON.stringify([activity.conversation.id, activity.id ?? newId()]),
  person: personOf(activity, tenant),
  scope: event.kind === 'searched' ? 'group' : scopeOf(activity),
  where: whereOf(activity, tenant),
  name: nameOf(activity),
  guest: isGuest(activity, tenant),
  event,
});
