/**
 * The form in which texts are compared: lower case, without the marks over å, ä, ö and é, straight quotes and hyphens.
 * Staff type all of these in both ways.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘´`]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\u00a0/g, ' ');

const TOKEN = /[a-z]+|\d+(?:[:.]\d+)*|§/g;

/** The words, numbers and paragraph signs of a folded text, in order. `14:1` and `10.30` stay whole. */
export const tokensOf = (folded: string): string[] => folded.match(TOKEN) ?? [];
