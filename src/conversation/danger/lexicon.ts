import { isOneLetterOff, shortened } from './one-letter-off';

const unmarked = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Shortest word in which one wrong letter is forgiven: shorter ones are too often another word. */
const SHORTEST_MISSPELT = 6;

const add = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
};

/** Which numbered sets of words a word belongs to; the sets are filled once, and a word may be in many. */
export class Lexicon {
  readonly #words = new Map<string, number[]>();
  readonly #beginnings = new Map<string, { readonly beginning: string; readonly set: number }[]>();
  readonly #nearly = new Map<string, { readonly word: string; readonly set: number }[]>();

  /** Puts an entry into a set: `word`, `beginning*`, `~word` that may be misspelt, `#` any number, `##` from ten, `#year`. */
  put(entry: string, set: number): void {
    for (const form of new Set([entry, unmarked(entry)])) {
      if (form.endsWith('*')) add(this.#beginnings, form.slice(0, 3), { beginning: form.slice(0, -1), set });
      else add(this.#words, form.replace('~', ''), set);
    }
    if (!entry.startsWith('~')) return;
    const word = unmarked(entry.slice(1));
    for (const short of shortened(word)) add(this.#nearly, short, { word, set });
  }

  /** The sets that a word of a text belongs to, in lower case and with or without its marks. */
  setsOf(word: string): ReadonlySet<number> {
    const sets = new Set([word, ...this.#kindsOfNumber(word)].flatMap((form) => this.#words.get(form) ?? []));
    for (const { beginning, set } of this.#beginnings.get(word.slice(0, 3)) ?? [])
      if (word.startsWith(beginning)) sets.add(set);
    const plain = unmarked(word);
    if (plain.length >= SHORTEST_MISSPELT && plain.length <= 40)
      for (const short of shortened(plain))
        for (const near of this.#nearly.get(short) ?? []) if (isOneLetterOff(near.word, plain)) sets.add(near.set);
    return sets;
  }

  #kindsOfNumber(word: string): string[] {
    if (!/^\d+$/.test(word)) return [];
    if (/^(?:19|20)\d\d$/.test(word)) return ['#', '#year'];
    return word.length > 1 ? ['#', '##'] : ['#'];
  }
}
