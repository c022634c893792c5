import type { Fact } from '../fact';

/** Whether two facts say the same, all fields counted. */
export const sameFact = (a: Fact, b: Fact): boolean => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));

const inOrder = (fact: Fact): readonly unknown[] => [
  fact.place,
  fact.slot,
  fact.organisation,
  Object.entries(fact.value).sort(([a], [b]) => a.localeCompare(b)),
  fact.from,
  fact.to,
  fact.owner,
  fact.checked,
  fact.note,
];
