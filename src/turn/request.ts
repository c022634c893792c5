import type { Person } from './person';

/** Where something is said: alone with the bot, in a group chat, or in a team's channel. */
export type Scope = 'personal' | 'group' | 'channel';

/** Where a turn happens. All ids are opaque. */
export interface Where {
  /** The chat, or the channel itself, whichever of its threads it was. */
  readonly conversation: string;
  /** The tenant that the chat or the team belongs to. */
  readonly tenant: string;
  /** In a channel: the message that the thread begins with. Null elsewhere. */
  readonly thread: string | null;
}

/** Written by a person, mentions of the bot already stripped. Raw: nothing may keep or repeat it before the gate. */
export interface Said {
  readonly kind: 'said';
  readonly text: string;
  /** How many files came along. They are never fetched. */
  readonly files: number;
}

/** A button of a card. `data` is what the card sent: untrusted, without the verb. */
export interface Pressed {
  readonly kind: 'pressed';
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The bot was added, or a person came to a conversation it is in. May arrive many times. */
export interface Installed {
  readonly kind: 'installed';
}

/**
 * Typed in the search box over a message that somebody is writing, in any chat of theirs. Raw, as `Said` is. What answers it
 * may be put into that chat and be read by others, and it comes anew while they type.
 */
export interface Searched {
  readonly kind: 'searched';
  readonly text: string;
  /** How many results have been shown already. */
  readonly skip: number;
}

/** One thing that reaches the bot, as a value. */
export interface Request {
  /** Milliseconds since 1970, by the service's clock. */
  readonly at: number;
  /** The same for the same turn sent again, different otherwise. */
  readonly key: string;
  readonly person: Person;
  /** A search is never `personal`: the chat that it is made in is not the bot's. */
  readonly scope: Scope;
  readonly where: Where;
  /** What Teams shows the person as; empty when it says nothing. Kept only where a booking or a team needs it. */
  readonly name: string;
  /** Their home is another tenant than the team's: they may read and ask, and change nothing. */
  readonly guest: boolean;
  readonly event: Said | Pressed | Installed | Searched;
}
