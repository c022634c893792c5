import type { Reading } from './reading';
import { senseOf } from './vocabulary';

/** A word of a reading with what is known of it, its case, and whether a sentence begins with it. */
export interface Word extends ReturnType<typeof senseOf> {
  readonly start: number;
  readonly end: number;
  readonly low: string;
  readonly shape: 'lower' | 'capital' | 'upper';
  /** First in a sentence or a list item; after a colon a capital says as little. */
  readonly opens: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const WORD = /\p{L}+(?:['-]\p{L}+|:s(?!\p{L}))*/gu;
const OPENING = /[.!?…:;\n•\ufffc]["'”“»)\]]{0,2}\s{0,8}[-–*•"'”“»([\s]{0,6}$/u;
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:t\.?ex|bl\.?a|m\.?m|dvs|d\.?v\.?s|kl|nr|ca|dr|f\.?d|s\.?k|resp|ev|tel|st|fr\.?o\.?m|t\.?o\.?m|m\.?fl|o\.?s\.?v|p\.?g\.?a|inkl|exkl|jfr|kap|sid|gm|prof|med|soc|psyk|bitr|fd|d\.?ä|d\.?y|s)$/u;

const shapeOf = (text: string, shouted: boolean): Word['shape'] => {
  if (shouted || text === text.toLowerCase()) return 'lower';
  if (text.length > 1 && (text === text.toUpperCase() || /^\p{Lu}\p{Ll}\p{Lu}$|^\p{Lu}{2,}:s$/u.test(text)))
    return 'upper';
  return /^\p{Lu}/u.test(text) ? 'capital' : 'lower';
};

/** In a text written in capitals alone, a capital says nothing. Three long words tell it from a row of abbreviations. */
const isShouted = (text: string): boolean => {
  const upper = (text.match(/\p{Lu}/gu) ?? []).length;
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  return upper > letters * 0.8 && (text.match(/\p{Lu}{4}/gu) ?? []).length >= 3 && letters > 20;
};

const opensAfter = (text: string, gap: string, lastEnd: number): boolean => {
  if (!OPENING.test(gap)) return false;
  if (!gap.startsWith('.') || gap.includes('\n')) return true;
  return !ABBREVIATION.test(text.slice(Math.max(0, lastEnd - 8), lastEnd));
};

/** The words of a reading in order. */
export const wordsOf = ({ text, low }: Reading): readonly Word[] => {
  const shouted = isShouted(text);
  const words: Word[] = [];
  let lastEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const gap = text.slice(lastEnd, start).slice(-24);
    words.push({
      ...senseOf(low.slice(start, end)),
      start,
      end,
      low: low.slice(start, end),
      shape: shapeOf(match[0], shouted),
      opens: words.length === 0 ? !/\p{N}/u.test(gap) : opensAfter(text, gap, lastEnd),
      gap,
    });
    lastEnd = end;
  }
  return words;
};
