/** JSON as card data. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A card: the template's name under `cards/` (`deadlines/new-deadline`), and the data it is expanded with. */
export interface CardView {
  readonly template: string;
  readonly data: { readonly [key: string]: Json };
}

/** Something the bot says. A card has a neutral line for lists and locked screens: it tells nothing of a case. */
export type Message =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'card'; readonly card: CardView; readonly summary: string };

/** One result of a search: how the list shows it, and the card that takes its place in the message that is being written. */
export interface Hit {
  readonly title: string;
  readonly text: string;
  /** Read by whoever is in that chat: it holds nothing of who searched or what for, and no button that sends anything. */
  readonly card: CardView;
}

/**
 * What a turn ends in.
 * `private`: it is personal, and outside the private chat it is sent there instead, and that is said.
 * `replace`: the state that the pressed card takes on; without it the card stands, with what was typed in it.
 * `found`: what a search came to, the likeliest first. Where there are messages they stand alone in its place.
 */
export interface Reply {
  readonly messages: readonly Message[];
  readonly private?: boolean;
  readonly replace?: CardView;
  readonly found?: readonly Hit[];
  /** Who pressed or wrote may not do this, or not there: nothing was done, and it is counted. */
  readonly denied?: true;
}

export const sayText = (...texts: string[]): Reply => ({ messages: texts.map((text) => ({ kind: 'text', text })) });

export const showCard = (card: CardView, summary: string): Reply => ({ messages: [{ kind: 'card', card, summary }] });
