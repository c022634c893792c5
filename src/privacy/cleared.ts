const maker = Symbol('the privacy gate');

/**
 * A text that has passed the privacy gate: the only free text from a user that features, stores and sendings accept.
 * Nothing outside the gate can make one; `instanceof` proves one at run time.
 */
export class Cleared {
  readonly #text: string;

  constructor(text: string, key: symbol) {
    if (key !== maker) throw new Error('Only the privacy gate clears a text');
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  toString(): string {
    return this.#text;
  }
}

/** For the gate alone (an architecture test holds this to ../privacy/gate.ts). */
export const clear = (text: string): Cleared => new Cleared(text, maker);
