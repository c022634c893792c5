/** Counts what is under way, so that a stop can wait for it. */
export class TurnsUnderWay {
  #count = 0;
  #onEmpty: (() => void)[] = [];

  get count(): number {
    return this.#count;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    this.#count += 1;
    try {
      return await work();
    } finally {
      this.#count -= 1;
      if (this.#count === 0) for (const tell of this.#onEmpty.splice(0)) tell();
    }
  }

  /** Resolves when nothing is under way, or after `ms` milliseconds; true when all was finished. */
  async finished(ms: number): Promise<boolean> {
    if (this.#count === 0) return true;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), ms);
    });
    const empty = new Promise<boolean>((resolve) => this.#onEmpty.push(() => resolve(true)));
    return Promise.race([empty, late]).finally(() => clearTimeout(timer));
  }
}
