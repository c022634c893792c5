/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  'å'.repeat(3_000),
  '\u0000\ud800',
  '${x}',
  '__proto__',
  '<at>',
  [],
  {},
  [[[[]]]],
  { toString: 1 },
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": null}}'),
];

const pick = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)];

type Node = Record<string, unknown>;

const nodesOf = (value: unknown): Node[] =>
  value !== null && typeof value === 'object' ? [value as Node, ...Object.values(value).flatMap(nodesOf)] : [];

const MUTATIONS: readonly ((node: Node, key: string, random: () => number) => void)[] = [
  (node, key) => void Reflect.deleteProperty(node, key),
  (node, key, random) => void (node[key] = structuredClone(pick(STRANGE, random))),
  (node, key, random) =>
    void (node[pick(['type', 'id', 'value', 'text', 'name', 'extra'], random) ?? 'id'] = node[key]),
  (node, key) => void (node[key] = [node[key], node[key]]),
  (node, key) => void (node[key] = { [key]: node[key] }),
  (node, key) => void (node[key] = typeof node[key] === 'string' ? `${node[key]}\u202e` : JSON.stringify(node[key])),
];

/** A copy of a JSON value with one to three of its fields removed, replaced, moved, doubled, wrapped or changed. */
export const mutate = (value: object, random: () => number): object => {
  const copy = structuredClone(value);
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
    const node = pick(nodesOf(copy), random);
    const key = node && pick(Object.keys(node), random);
    if (node && key !== undefined) pick(MUTATIONS, random)?.(node, key, random);
  }
  return copy;
};
