import type { Find } from '../finder';
import { isNameAt, type Believed } from '../name-evidence';
import type { Reading } from '../reading';
import type { Word } from '../word';

/** Names given as examples, or made up, and called so in the same sentence. */
const MADE_UP =
  /exempelnamn|(?:påhittade?|fingerade?|fiktiva?|uppdiktade?|påhittat|fingerat|fiktivt) namn|finns inte på riktigt|(?:namnet|namnen) är (?:påhitt|fingera|fikti)/;

const sentenceAround = (low: string, at: number): string => {
  const start = Math.max(low.lastIndexOf('.', at), low.lastIndexOf('\n', at)) + 1;
  const stop = low.slice(at).search(/[.\n]/);
  return low.slice(Math.max(start, at - 300), stop < 0 ? at + 300 : Math.min(at + stop, at + 300));
};

const PARTICLES = new Set([
  'von',
  'af',
  'de',
  'la',
  'al',
  'el',
  'bin',
  'ibn',
  'abu',
  'van',
  'der',
  'den',
  'dos',
  'da',
  'di',
  'del',
  'mc',
  'mac',
  "o'",
]);
const CLOSE = /^ {1,2}$/;

/** Whether the name goes on in this word: a surname, a second first name, an unknown word with a capital. */
const goesOn = (word: Word): boolean => {
  if (!CLOSE.test(word.gap) || word.thing) return false;
  if (word.shape === 'capital') return word.first !== null || word.last !== null || (!word.common && !word.place);
  return word.shape === 'lower' && (word.last === 'sure' || (word.first === 'sure' && !word.common));
};

/** A single letter after a name is the surname's initial. */
const isInitial = (word: Word, text: string): boolean =>
  CLOSE.test(word.gap) && word.end - word.start === 1 && /^\p{Lu}$/u.test(text.slice(word.start, word.end));

/** Index of the last word of the name that begins at `i`. */
const lastOf = (words: readonly Word[], i: number, text: string): number => {
  let last = i;
  for (let j = i + 1; j < words.length && j <= i + 5; j++) {
    const word = words[j];
    if (!word || words[last]?.genitive) break;
    if (goesOn(word)) last = j;
    else if (isInitial(word, text)) return j;
    else if (!(PARTICLES.has(word.low) && CLOSE.test(word.gap))) break;
  }
  return last;
};

/** In lists and pairs one name tells of the next: "Mio, Ask, Vera", "Shukria och Amina". */
const LINK = /^ ?(?:,|&|\/|\+)\s{0,2}$/;
const AND = new Set(['och', 'o', 'samt', 'eller', 'and', 'resp']);

const couldBeName = (word: Word): boolean =>
  !word.thing && (word.first !== null || word.last !== null || (!word.common && !word.place)) && word.low.length > 1;

const spread = (words: readonly Word[], believed: Map<number, Believed>): void => {
  for (const step of [1, -1]) {
    const order = [...believed.keys()].sort((a, b) => step * (a - b));
    for (const from of order) {
      let at = from;
      for (;;) {
        const [near, far] = [words[at + step], words[at + 2 * step]];
        const right = step > 0 ? near : words[at];
        if (near && right && LINK.test(right.gap) && couldBeName(near)) at += step;
        else if (near && far && AND.has(near.low) && couldBeName(far) && far.shape === words[from]?.shape)
          at += 2 * step;
        else break;
        if (believed.has(at)) break;
        believed.set(at, 'possible');
      }
    }
  }
};

/** Names of people, by lists of names, what ordinary words there are, and what stands around. */
export const findNames = ({ text, low }: Reading, words: readonly Word[]): readonly Find[] => {
  const believed = new Map<number, Believed>();
  for (const i of words.keys()) {
    const belief = isNameAt(words, i, (word) => text.slice(word.end, word.end + 40));
    if (belief) believed.set(i, belief);
  }
  spread(words, believed);
  const finds: Find[] = [];
  let next = 0;
  for (const [i, belief] of [...believed].sort(([a], [b]) => a - b)) {
    if (i < next) continue;
    const end = lastOf(words, i, text);
    const [first, last] = [words[i], words[end]];
    if (!first || !last) continue;
    next = end + 1;
    if (MADE_UP.test(sentenceAround(low, first.start))) continue;
    const whole = first !== last && first.first === 'sure' && last.last === 'sure';
    finds.push({ start: first.start, end: endOf(first, last), kind: 'name', certainty: whole ? 'certain' : belief });
  }
  return finds;
};

/** "Gustavsson-pojken" is named by its first half. */
const endOf = (first: Word, last: Word): number => {
  const half = first === last ? first.low.search(/-(?:pojk|flick|famil|barn|syskon|bröder|syst|mamma|pappa)/) : -1;
  return half > 0 ? first.start + half : last.end;
};
