/** What Teams shows whole, measured on its clients: bytes of a card, actions on it, characters of a button. */
export const MAX_BYTES = 28 * 1024;
export const MAX_ACTIONS = 6;
export const MAX_TITLE = 32;

/** The version that Teams shows for bots. */
export const VERSION = '1.5';
