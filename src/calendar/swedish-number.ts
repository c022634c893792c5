const WORDS = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** A count in prose: up to twelve in words, above in figures. `gender` is that of what is counted: en vecka, ett år. */
export const sayNumber = (count: number, gender: 'en' | 'ett'): string =>
  count === 1 ? gender : (WORDS[count] ?? String(count));
