import type { z } from 'zod/v4';
import type { LocalDate } from '../calendar/local-date';
import type { Cleared } from '../privacy/cleared';
import type { Addressee } from './addressee';
import type { Person } from './person';
import type { CardView, Message, Reply } from './reply';
import type { Scope, Where } from './request';

/** What a feature knows of the turn it answers in. The raw text is not here: texts arrive cleared. */
export interface Turn {
  readonly at: number;
  readonly today: LocalDate;
  /** The same for the same turn sent again: what is created in it is created once. */
  readonly key: string;
  readonly person: Person;
  readonly scope: Scope;
  readonly where: Where;
  /** What Teams shows the person as; empty when it says nothing. Staff only: kept where a booking or a team needs it. */
  readonly name: string;
  /** Their home is another tenant than the team's: whatever changes something refuses them. */
  readonly guest: boolean;
}

/** Words that always work in chat. `rest` is what followed them, cleared, trimmed, empty when nothing did. */
export interface Command {
  /** Lower case; the first is the one that help shows. */
  readonly words: readonly [string, ...string[]];
  /** `rest`: something may follow (`kommun Karlstad`). Otherwise only the words alone are the command; with more after them it is a question. */
  readonly takes?: 'rest';
  /** What it is for, one line that help shows beside the words. Without it help does not list the command. */
  readonly help?: string;
  readonly run: (rest: Cleared, turn: Turn) => Promise<Reply>;
}

/** A free text field of a card: which key, how long, and whether it is kept or sent on (then possible names are asked about). */
export interface TextField {
  readonly max: number;
  readonly label: string;
}

/**
 * What a card's button does. `data` is parsed by `schema` after the texts named in `texts` have become `Cleared` values;
 * every other string of the schema must be a closed choice, an id or a date.
 */
export interface Action<Data = unknown> {
  readonly verb: string;
  readonly schema: z.ZodType<Data>;
  readonly texts: Readonly<Record<string, TextField>>;
  readonly run: (data: Data, turn: Turn) => Promise<Reply>;
}

/** Hides the data's type so that actions of all kinds stand in one table; the schema has checked the data by then. */
export const action = <Data>(a: Action<Data>): Action => ({
  ...a,
  run: (data: unknown, turn: Turn) => a.run(data as Data, turn),
});

/** What is sent without being asked for: reminders and notices. Rendered when it is sent, never before. */
export interface Outgoing {
  readonly card: CardView;
  /** Neutral: it shows on a locked screen. */
  readonly summary: string;
  /** What the card was about, so that only this counts as told. */
  readonly about: readonly string[];
  /** In a channel: the message in whose thread this is said. Left out, it begins a thread of its own. */
  readonly thread?: string;
  /** A message sent before, which this takes the place of: nothing new appears, and a repeat does no harm. */
  readonly replaces?: string;
}

/** One kind of delivery, unique by recipient, day, kind and subject. `Trx` is the storage's transaction, opaque here. */
export interface DeliveryKind<Trx = never> {
  readonly kind: string;
  /** The kind itself takes the text from its old cards, by the ids that `told` gives it: pruning leaves them alone. */
  readonly keepsCards?: true;
  /**
   * At most `limit` of those who have something to be told at `now` that no delivery has told them yet; none who has a delivery
   * of this kind today, in whatever state, so that the next question gives others.
   */
  readonly owed: (now: number, limit: number) => Promise<readonly Addressee[]>;
  /** What to say now; null when nothing is left to say. */
  readonly render: (to: Addressee, now: number) => Promise<Outgoing | null>;
  /**
   * Called in the same transaction that marks the delivery, in which nothing but `trx` is awaited: moves each thing told about
   * to its next day. Called for what was sent, and for what nobody knows of twice; not for what was refused or could not be
   * made, so that it is owed again another day. `activityId`: what the channel calls the message, null where that is not known.
   */
  readonly told: (
    trx: Trx,
    to: Addressee,
    about: readonly string[],
    now: number,
    activityId?: string | null,
  ) => Promise<void>;
}

/** A capability of the bot, as a value in one table. */
export interface Feature {
  readonly name: string;
  readonly commands: readonly Command[];
  readonly actions: readonly Action[];
  /** Takes what is no command; one feature of the table has it. */
  readonly question?: (text: Cleared, turn: Turn) => Promise<Reply>;
  /** Finds what can be put into a message that somebody writes to others; one feature of the table has it. */
  readonly search?: (text: Cleared, turn: Turn) => Promise<Reply>;
  /** What a person is shown in their private chat before the answer to whatever they did; most often nothing. */
  readonly first?: (turn: Turn) => Promise<readonly Message[]>;
  /** Greets; one feature of the table has it. */
  readonly welcome?: (turn: Turn) => Promise<Reply>;
}
