const LEAST = 5;
const LONG = 8;

const deletesOf = (word: string): string[] => [
  word,
  ...Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1)),
];

/** How many letters are put in, left out, changed or swapped with the next (optimal string alignment); stops above `most`. */
export const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
};

/**
 * A corrector over known words: one slip in words of five to seven letters, two in longer ones, the first letter kept.
 * Among equals the nearest, then the most used.
 * @param words folded, with how many units use each
 */
export const makeSpelling = (words: ReadonlyMap<string, number>): ((word: string) => string | null) => {
  const byDelete = new Map<string, string[]>();
  for (const word of words.keys()) {
    if (word.length < LEAST - 1 || !/^[a-z]+$/.test(word)) continue;
    for (const key of deletesOf(word)) {
      const list = byDelete.get(key);
      if (list) list.push(word);
      else byDelete.set(key, [word]);
    }
  }

  return (word) => {
    if (word.length < LEAST || word.length > 40 || !/^[a-z]+$/.test(word)) return null;
    const most = word.length >= LONG ? 2 : 1;
    let best: string | null = null;
    let bestScore = -Infinity;
    for (const candidate of new Set(deletesOf(word).flatMap((key) => byDelete.get(key) ?? []))) {
      if (candidate[0] !== word[0]) continue;
      const distance = editDistance(word, candidate, most);
      if (distance > most) continue;
      const score = -100 * distance + Math.min(words.get(candidate) ?? 0, 99);
      if (score > bestScore) [best, bestScore] = [candidate, score];
    }
    return best;
  };
};
