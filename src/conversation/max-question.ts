/** Longest text that is read as a question, in characters. Danger is judged on the whole text, however long. */
export const MAX_QUESTION = 2_000;
