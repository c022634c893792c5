import type { Activity as SdkActivity, TurnContext } from 'botbuilder';
import type { Clock } from '../calendar/clock';
import type { Person } from '../turn/person';
import type { Activity } from './activity';
import type { TeamsAdapter } from './adapter';
import { placeOf, readReference, toReference, type Place } from './reference';
import { outcomeOf } from './send-outcome';

/** Where each person's private chat is. `keep` is called at every turn there: writing what stands already is the store's to avoid. */
export interface PrivateChats {
  readonly find: (person: Person) => Promise<string | null>;
  readonly keep: (person: Person, reference: string) => Promise<void>;
}

export interface PrivateChatPorts {
  readonly adapter: TeamsAdapter;
  readonly privateChats: PrivateChats;
  readonly clock: Clock;
}

/**
 * Makes what speaks to a person alone: in the private chat that is known, or in one that is opened.
 * Gives false when the bot is not let into a private chat with them; rejects when a sending failed otherwise.
 */
export const makeSpeakInPrivate = ({ adapter, privateChats, clock }: PrivateChatPorts) => {
  const speak = async (place: Place, activities: readonly Partial<SdkActivity>[]): Promise<void> =>
    adapter.speakIn(place, async (context: TurnContext) => {
      for (const activity of activities) await context.sendActivity(activity);
    });

  const orRefused = async (step: () => Promise<void>): Promise<boolean> => {
    try {
      await step();
      return true;
    } catch (error) {
      if (outcomeOf(error, clock()).kind === 'refused') return false;
      throw error;
    }
  };

  return async (activity: Activity, person: Person, activities: readonly Partial<SdkActivity>[]): Promise<boolean> => {
    const known = await privateChats.find(person);
    if (known !== null && (await orRefused(() => speak(readReference(known), activities)))) return true;
    return orRefused(async () => {
      const place = placeOf(activity, await adapter.openPrivateChat(activity, person.tenant));
      await speak(place, activities);
      await privateChats.keep(person, toReference(place));
    });
  };
};

export type SpeakInPrivate = ReturnType<typeof makeSpeakInPrivate>;
