/**
 * What stands in the text of a message where a card was put in from the compose box: an element that Teams writes, or the
 * local client.
 */
const MARKS = [
  /<attachment\b[^>]{0,200}>\s{0,20}(?:<\/attachment>)?/g,
  /<span class="inline-compose-card"[^>]{0,200}>\s{0,20}<span[^>]{0,200}>\s{0,20}<\/span>\s{0,20}<\/span>/g,
] as const;

/** Whether an attachment is a card that a person put into their message: it is no file, and nothing that they wrote. */
export const isCard = (contentType: string | null | undefined): boolean =>
  /^application\/vnd\.microsoft\.(?:teams\.)?card\./.test(contentType ?? '');

/** The text without the marks of cards. */
export const withoutCards = (text: string): string =>
  MARKS.reduce((rest, mark) => rest.replace(mark, ' '), text).trim();
