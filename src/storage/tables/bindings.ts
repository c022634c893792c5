/** Where a team's channel is, so that the bot can post there. Nothing of a person. Kept until the channel is another. */
export interface ChannelsTable {
  tenant: string;
  conversation: string;
  /** Written and read by `teams/`; opaque to all others. */
  reference: string;
  updated_at: number;
}

/**
 * Something that is to be told once, to a person or in a channel, and is not told yet. It goes when it has been told, or at
 * `ends_at`. It says what it is about by ids alone: the words are made when it is sent.
 */
export interface NoticesTable {
  /** Anew each time the same is owed again, so that what is being sent meanwhile is not taken for it. */
  id: string;
  kind: string;
  tenant: string;
  /** A person, or a channel's conversation. */
  user_id: string;
  /** The thing: a booking, a meeting. */
  about: string;
  /** What of it: one of the kind's own words. */
  what: string;
  due_at: number;
  ends_at: number;
  /** The one before it of the same, if its sending had begun: it is let through first. Empty when there is none. */
  after_id: string;
}

/** A one-time code that an administrator has made, until it is used or a day has passed. The code itself is not kept. */
export interface CodesTable {
  hash: string;
  tenant: string;
  /** What it gives: `enhet`, `sammankallande` or `gruppledare`. */
  gives: string;
  /** The unit; empty for the others. */
  unit: string;
  ends_at: number;
}

/** The channel in which a unit receives. Kept until another is chosen. */
export interface UnitChannelsTable {
  unit: string;
  tenant: string;
  conversation: string;
  bound_at: number;
}

/** What a person has been made by a code: `sammankallande` or `gruppledare`. Kept until they ask to be removed. */
export interface HeldRolesTable {
  tenant: string;
  user_id: string;
  role: string;
  bound_at: number;
}
