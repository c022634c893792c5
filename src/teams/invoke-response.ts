import { ADAPTIVE_CARD } from './outgoing';

/** The body that answers Action.Execute (Teams: "Universal Actions for Adaptive Cards", response format). */
export interface InvokeResponse {
  readonly statusCode: 200;
  readonly type: string;
  readonly value: object | string;
}

/** The pressed card becomes this one. */
export const cardResponse = (card: object): InvokeResponse => ({ statusCode: 200, type: ADAPTIVE_CARD, value: card });

/** A line beside the pressed card, which keeps what was typed in it. */
export const textResponse = (text: string): InvokeResponse => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text,
});
