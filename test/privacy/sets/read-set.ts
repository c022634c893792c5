import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text of a set, and the stretches in it that identify somebody. */
export interface SetText {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

const parse = (line: string): SetText => {
  const spans: { start: number; end: number; kind: string }[] = [];
  let text = '';
  let last = 0;
  for (const match of line.matchAll(/\[([^|\]]+)\|([a-z]+)\]/g)) {
    text += line.slice(last, match.index);
    const words = match[1] ?? '';
    spans.push({ start: text.length, end: text.length + words.length, kind: match[2] ?? '' });
    text += words;
    last = match.index + match[0].length;
  }
  return { text: text + line.slice(last), spans };
};

/** Reads a set: one text a line with \n for its line breaks, `[words|kind]` where somebody is identified, # for a remark. */
export const readSet = (name: string): readonly SetText[] =>
  readFileSync(join(__dirname, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => parse(line.replaceAll('\\n', '\n')));
