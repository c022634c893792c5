import type { Reading } from './find-signs';

/** How many places the features are scattered over: a power of two. */
export const PLACES = 1 << 15;

/** How much each kind of feature counts for: a list's label says more than a word, a word more than a piece of one. */
const WEIGHT = { sign: 1.5, label: 1.5, word: 1, pair: 1, piece: 0.5 } as const;

const PIECES = [3, 4, 5] as const;

/** Scatters a string evenly and always alike (FNV-1a). */
const placeOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
};

/** What stands in a part of a text, as values at places; scaled to the same length whatever the text's own. */
export type Features = ReadonlyMap<number, number>;

/** The length that all feature vectors are scaled to. */
const LENGTH = 4;

/** Tokens `from` up to but not with `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const unmarked = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** The features of a part of a text: its signs of danger, labels, words, pairs of words and pieces of words. The marks over letters are left out. */
export const featuresOf = ({ tokens, labels, signs }: Reading, { from, to }: Range): Features => {
  const found = new Map<number, number>();
  const put = (text: string, value: number): void => {
    const place = placeOf(text);
    if ((found.get(place) ?? 0) < value) found.set(place, value);
  };
  for (const [label, spans] of labels)
    if (spans.some(({ start, end }) => start >= from && end < to)) put(`=${label}`, WEIGHT.label);
  for (const { verdict, start, end } of signs)
    if (start >= from && end < to && verdict !== 'pressing' && verdict !== 'told') put(`!${verdict}`, WEIGHT.sign);
  let before = '';
  for (let at = from; at < to; at += 1) {
    const word = unmarked(tokens[at]?.word ?? '');
    put(word, WEIGHT.word);
    put(`${before} ${word}`, WEIGHT.pair);
    before = word;
    const bounded = `<${word}>`;
    for (const size of PIECES)
      for (let i = 0; i + size <= bounded.length; i += 1) put(`~${bounded.slice(i, i + size)}`, WEIGHT.piece);
  }
  let length = 0;
  for (const value of found.values()) length += value * value;
  const scale = LENGTH / Math.sqrt(length || 1);
  for (const [place, value] of found) found.set(place, value * scale);
  return found;
};
