import type { Person } from './person';

/** A team's channel that the bot is in, by the tenant of the team and the channel's own id. */
export interface Channel {
  readonly tenant: string;
  readonly conversation: string;
}

/**
 * What a delivery goes to: a person, alone, or a channel in the place of one, since no person's id is like a channel's.
 * `subject`: which thing it is about, where a kind sends each by itself; left out where it gathers a day's.
 */
export interface Addressee extends Person {
  readonly subject?: string;
}

/** A channel as something can be sent to. */
export const channelAddressee = ({ tenant, conversation }: Channel): Addressee => ({ tenant, user: conversation });
