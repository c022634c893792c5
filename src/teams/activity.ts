import { z } from 'zod/v4';

/** Ids are opaque: neither Teams' nor the local client's are of one form. But nobody's hold what cannot be seen. */
const id = z
  .string()
  .max(1_024)
  .regex(/^\P{C}+$/u);
/** These travel in addresses and headers on the way back, which take no more than Latin-1. */
const sendableId = id.regex(/^[\x20-\xff]+$/);
const account = z.looseObject({ id, name: z.string().nullish(), aadObjectId: id.nullish() });
const sender = account.extend({ tenantId: id.nullish(), userRole: z.string().nullish() });

/**
 * What is accepted from the Bot Connector. Keys that are not read here pass through unseen.
 * Shapes: Bot Framework Activity schema 3.2, and what Teams adds in `channelData`.
 */
const Activity = z.looseObject({
  type: z.string().min(1),
  id: sendableId.nullish(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  channelId: z.string().nullish(),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: sender,
  recipient: account.nullish(),
  conversation: z.looseObject({
    id: sendableId,
    isGroup: z.boolean().nullish(),
    conversationType: z.string().nullish(),
    tenantId: id.nullish(),
  }),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: z.string().nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string().nullish() })).nullish(),
  entities: z.array(z.looseObject({ type: z.string().nullish() })).nullish(),
  membersAdded: z.array(z.looseObject({ id })).nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: id.nullish() }).nullish() }).nullish(),
});

export type Activity = z.infer<typeof Activity>;

/** No client nests deeper; what does is meant to exhaust the stack of whoever walks it. */
const MAX_DEPTH = 40;

const isDeeper = (value: unknown, depth: number): boolean =>
  value !== null &&
  typeof value === 'object' &&
  (depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1)));

/** Reads a parsed body as an activity; null when it is none. */
export const parseActivity = (body: unknown): Activity | null =>
  isDeeper(body, MAX_DEPTH) ? null : (Activity.safeParse(body).data ?? null);
