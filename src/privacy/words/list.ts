/** The words of a list that is written as one text. */
export const list = (words: string): readonly string[] => words.trim().split(/\s+/);
