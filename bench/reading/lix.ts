/** A sentence ends at its mark before a capital, and at the end of a line. */
const END = /[.?!:](?=\s+[\p{Lu}”"])|\n+|$/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;
const LONG = 6;

/** The words of a text: letters and figures, hyphens within them. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

const isLong = (word: string): boolean => word.replace(/[^\p{L}]/gu, '').length > LONG;

/**
 * Läsbarhetsindex, how hard a Swedish text is to read: words a sentence, and the share in per cent of words longer than six
 * letters. Below 30 very easy, 30–40 easy, 40–50 ordinary, 50–60 hard (C.-H. Björnsson, Läsbarhet, 1968). 0 for no words.
 */
export const lix = (text: string): number => {
  const words = wordsOf(text);
  const sentences = text.split(END).filter((part) => wordsOf(part).length > 0);
  if (words.length === 0) return 0;
  return words.length / sentences.length + (100 * words.filter(isLong).length) / words.length;
};
