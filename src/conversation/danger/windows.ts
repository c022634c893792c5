import type { Range } from './features';
import type { Token } from './read-tokens';

/** A message of up to so many words, or so many sentences, is weighed whole; a longer one part by part as well. */
const WORDS = 60;
const SENTENCES = 2;

/** The parts of a text that are each weighed: the whole if it is short, each run of a few sentences, and pieces of what is very long. */
export const windowsOf = (tokens: readonly Token[]): readonly Range[] => {
  const all = { from: 0, to: tokens.length };
  const sentences: Range[] = [];
  tokens.forEach((token, at) => {
    if (tokens[at - 1]?.sentence !== token.sentence) sentences.push({ from: at, to: at + 1 });
    else sentences.splice(-1, 1, { from: sentences.at(-1)?.from ?? at, to: at + 1 });
  });
  const runs =
    sentences.length <= SENTENCES
      ? [all]
      : sentences.slice(SENTENCES - 1).map(({ to }, i) => ({ from: sentences[i]?.from ?? 0, to }));
  const parts = runs.flatMap(cut);
  return tokens.length <= WORDS && runs.length > 1 ? [all, ...parts] : parts;
};

/** A part that is too long becomes pieces that overlap by half. */
const cut = ({ from, to }: Range): readonly Range[] => {
  if (to - from <= WORDS) return [{ from, to }];
  const pieces: Range[] = [];
  for (let start = from; start + WORDS / 2 < to; start += WORDS / 2)
    pieces.push({ from: start, to: Math.min(start + WORDS, to) });
  return pieces;
};
