import type { Person } from './person';

/** Where something is said: alone with the bot, in a group chat, or in a team's channel. */
export type Scope = 'personal' | 'group' | 'channel';

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

/** One thing that reaches the bot, as a value. */
export interface Request {
  /** Milliseconds since 1970, by the service's clock. */
  readonly at: number;
  /** The same for the same turn sent again, different otherwise. */
  readonly key: string;
  readonly person: Person;
  readonly scope: Scope;
  readonly event: Said | Pressed | Installed;
}
