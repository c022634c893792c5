import { ADAPTIVE_CARD } from './outgoing';

/** The body that answers an invoke: a press or a search. */
export type InvokeResponse = ExecuteResponse | SearchResponse;

/** The body that answers Action.Execute (Teams: "Universal Actions for Adaptive Cards", response format). */
interface ExecuteResponse {
  readonly statusCode: 200;
  readonly type: string;
  readonly value: object | string;
}

/** The pressed card becomes this one. */
export const cardResponse = (card: object): ExecuteResponse => ({ statusCode: 200, type: ADAPTIVE_CARD, value: card });

/** A line beside the pressed card, which keeps what was typed in it. */
export const textResponse = (text: string): ExecuteResponse => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text,
});

/** The body that answers a search (Bot Framework: MessagingExtensionResponse). */
interface SearchResponse {
  readonly composeExtension: {
    readonly type: 'result' | 'message';
    readonly attachmentLayout?: 'list';
    readonly attachments?: readonly object[];
    readonly text?: string;
  };
}

/** A result with its card expanded. */
export interface ExpandedHit {
  readonly title: string;
  readonly text: string;
  readonly card: object;
}

const THUMBNAIL = 'application/vnd.microsoft.card.thumbnail';

/** The results as a list. Each carries its card whole, so that choosing one asks nothing more of the bot. */
export const hitsResponse = (hits: readonly ExpandedHit[]): SearchResponse => ({
  composeExtension: {
    type: 'result',
    attachmentLayout: 'list',
    attachments: hits.map(({ title, text, card }) => ({
      contentType: ADAPTIVE_CARD,
      content: card,
      preview: { contentType: THUMBNAIL, content: { title, text } },
    })),
  },
});

/** Words in the place of results. */
export const noticeResponse = (text: string): SearchResponse => ({ composeExtension: { type: 'message', text } });
