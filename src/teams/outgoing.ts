import type { Activity } from 'botbuilder';
import type { CardView, Message } from '../turn/reply';

/** Expands a card's template with its data: an Adaptive Card as JSON. */
export type ExpandCard = (view: CardView) => object;

/** How Bot Framework names an Adaptive Card. */
export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** A card as a message. Without text: only the neutral summary stands in lists and on locked screens. */
export const cardActivity = (card: object, summary?: string): Partial<Activity> => ({
  type: 'message',
  attachments: [{ contentType: ADAPTIVE_CARD, content: card }],
  ...(summary === undefined ? {} : { summary }),
});

/** Plain, not Markdown: what somebody has named a deadline is shown as it was typed. */
export const textActivity = (text: string): Partial<Activity> => ({ type: 'message', text, textFormat: 'plain' });

/** Messages as activities, their cards expanded. Throws when a card cannot be expanded, before anything is sent. */
export const toActivities = (messages: readonly Message[], expandCard: ExpandCard): readonly Partial<Activity>[] =>
  messages.map((message) =>
    message.kind === 'text' ? textActivity(message.text) : cardActivity(expandCard(message.card), message.summary),
  );
