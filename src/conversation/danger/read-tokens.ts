/** A word of a text, in lower case, and where it stands: in which sentence, and in which part between commas. */
export interface Token {
  readonly word: string;
  readonly sentence: number;
  readonly clause: number;
}

const WORD_OR_STOP = /\p{L}+|\p{N}+|[.!?;\n]+|[,()–]/gu;

/** One letter for three or more, so that "hjäääälp" and "nuuuu" are read as words. */
const unstretched = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, '$1');

/** The words and numbers of a text in order. Apostrophes and colons inside a word are dropped: doesn't, sms:ar. */
export const readTokens = (text: string): readonly Token[] => {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(\p{L})['’`´:](?=\p{L})/gu, '$1');
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  for (const [piece] of plain.matchAll(WORD_OR_STOP)) {
    if (/[\p{L}\p{N}]/u.test(piece)) tokens.push({ word: unstretched(piece), sentence, clause });
    else {
      clause += 1;
      if (!/[,()–]/.test(piece) && tokens.at(-1)?.sentence === sentence) sentence += 1;
    }
  }
  return tokens;
};
