import type { TurnContext } from 'botbuilder';
import type { Clock } from '../calendar/clock';
import type { CardView } from '../turn/reply';
import type { TeamsAdapter } from './adapter';
import { cardActivity, type ExpandCard } from './outgoing';
import { readReference, type Place } from './reference';
import { outcomeOf, type SendOutcome } from './send-outcome';
import { threadIn } from './whereabouts';

export interface SenderPorts {
  readonly adapter: TeamsAdapter;
  readonly expandCard: ExpandCard;
  readonly clock: Clock;
}

/** What is sent unasked: a card, and the neutral line that stands for it on a locked screen. */
export interface Notice {
  readonly card: CardView;
  readonly summary: string;
  /** In a channel: the message in whose thread it is said. */
  readonly thread?: string;
  /** A message sent before, which this takes the place of. */
  readonly replaces?: string;
}

/** Sends what nobody asked for just now. One call each, never repeated here: the ledger decides on that. */
export interface Sender {
  /** Rejects, before any call, when the card cannot be expanded or the reference cannot be read. */
  readonly send: (reference: string, notice: Notice) => Promise<SendOutcome>;
  /** Replaces a card that was sent. Rejects as `send` does. */
  readonly updateSent: (reference: string, activityId: string, card: CardView) => Promise<SendOutcome>;
}

export const makeSender = ({ adapter, expandCard, clock }: SenderPorts): Sender => {
  const call = async (
    place: Place,
    speak: (context: TurnContext) => Promise<string | undefined>,
  ): Promise<SendOutcome> => {
    let activityId = '';
    try {
      await adapter.speakIn(place, async (context) => {
        activityId = (await speak(context)) ?? '';
      });
      return { kind: 'sent', activityId };
    } catch (error) {
      return outcomeOf(error, clock());
    }
  };

  const updateSent: Sender['updateSent'] = async (reference, activityId, card) => {
    const activity = { ...cardActivity(expandCard(card)), id: activityId };
    return call(readReference(reference), async (context) => {
      await context.updateActivity(activity);
      return activityId;
    });
  };

  return {
    send: async (reference, { card, summary, thread, replaces }) => {
      if (replaces !== undefined) return updateSent(reference, replaces, card);
      const activity = cardActivity(expandCard(card), summary);
      const place = readReference(reference);
      const there = thread === undefined ? place.conversation : threadIn(place.conversation, thread);
      return call({ ...place, conversation: there }, async (context) => (await context.sendActivity(activity))?.id);
    },
    updateSent,
  };
};
