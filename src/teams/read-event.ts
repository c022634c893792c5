import { z } from 'zod/v4';
import type { Request } from '../turn/request';
import type { Activity } from './activity';
import { mentionsBot, textWithoutMentions } from './mentions';
import { scopeOf } from './whereabouts';
import { isCard, withoutCards } from './without-cards';

/** How the answer travels back: as new messages, in the response of Action.Execute, as an update of the card, or as results. */
export type Way = 'message' | 'execute' | 'submit' | 'search';

/** What an activity is to the bot: something to answer, something it takes no notice of, or no proper activity. */
export type ReadEvent =
  | { readonly kind: 'event'; readonly event: Request['event']; readonly way: Way }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'malformed' };

const NOTHING: ReadEvent = { kind: 'nothing' };
const MALFORMED: ReadEvent = { kind: 'malformed' };

const Data = z.record(z.string(), z.unknown());
const Execute = z.object({
  action: z.object({ verb: z.string().nullish(), data: Data.nullish() }),
});

/** MessagingExtensionQuery of the Bot Framework. A command of ours has one parameter; `initialRun` is Teams' own. */
const Query = z.object({
  parameters: z
    .array(z.object({ name: z.string().nullish(), value: z.unknown() }))
    .min(1)
    .max(10),
  queryOptions: z.object({ skip: z.int().min(0).nullish() }).nullish(),
});

const pressed = (verb: string, data: Readonly<Record<string, unknown>>, way: Way): ReadEvent => ({
  kind: 'event',
  way,
  event: {
    kind: 'pressed',
    verb,
    data: Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'verb')),
  },
});

/** Teams sends a copy of the text as HTML: it is no file, and neither is a card that somebody put in. */
const countFiles = ({ attachments }: Activity): number =>
  (attachments ?? []).filter(({ contentType }) => !contentType?.startsWith('text/html') && !isCard(contentType)).length;

const bringsCard = ({ attachments }: Activity): boolean =>
  (attachments ?? []).some(({ contentType }) => isCard(contentType));

const readMessage = (activity: Activity): ReadEvent => {
  const data = Data.safeParse(activity.value).data;
  if (data && typeof data.verb === 'string') return pressed(data.verb, data, 'submit');
  const written = textWithoutMentions(activity);
  const text = bringsCard(activity) ? withoutCards(written) : written;
  const files = countFiles(activity);
  if (data && text === '' && files === 0) return pressed('', data, 'submit');
  if (scopeOf(activity) !== 'personal' && !mentionsBot(activity)) return NOTHING;
  // A rule that somebody put into the bot's own chat: it is shown there, and asks nothing.
  if (bringsCard(activity) && text === '' && files === 0) return NOTHING;
  return { kind: 'event', way: 'message', event: { kind: 'said', text, files } };
};

const readExecute = (value: unknown): ReadEvent => {
  const execute = Execute.safeParse(value).data;
  return execute ? pressed(execute.action.verb ?? '', execute.action.data ?? {}, 'execute') : MALFORMED;
};

const readQuery = (value: unknown): ReadEvent => {
  const query = Query.safeParse(value).data;
  if (!query) return MALFORMED;
  const typed = query.parameters.find(({ name }) => name !== 'initialRun')?.value;
  const text = typeof typed === 'string' ? typed : '';
  return { kind: 'event', way: 'search', event: { kind: 'searched', text, skip: query.queryOptions?.skip ?? 0 } };
};

const readInvoke = ({ name, value }: Activity): ReadEvent => {
  switch (name) {
    case 'adaptiveCard/action':
      return readExecute(value);
    case 'composeExtension/query':
      return readQuery(value);
    default:
      return MALFORMED;
  }
};

const installed = (yes: boolean): ReadEvent =>
  yes ? { kind: 'event', way: 'message', event: { kind: 'installed' } } : NOTHING;

/** Reads what an activity says, presses or tells. A button pressed as Action.Submit reads as the same Action.Execute. */
export const readEvent = (activity: Activity): ReadEvent => {
  switch (activity.type) {
    case 'message':
      return readMessage(activity);
    case 'invoke':
      return readInvoke(activity);
    case 'conversationUpdate':
      return installed((activity.membersAdded ?? []).some((member) => member.id !== activity.recipient?.id));
    case 'installationUpdate':
      return installed(activity.action?.startsWith('add') ?? false);
    default:
      return NOTHING;
  }
};
