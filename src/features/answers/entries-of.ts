import type { Guideline } from '../../guidelines/model/guideline';
import { say, type Lookup } from '../../guidelines/say';
import type { OutsideTopic } from './declines/topic';
import type { Entry } from './finding/entry';

/** What can be found: every answer unit, with the sentences of its rules, and every matter outside the guidelines. */
export const entriesOf = (
  guidelines: readonly Guideline[],
  lookup: Lookup,
  topics: readonly OutsideTopic[],
): readonly Entry[] => [
  ...guidelines.flatMap((guideline) =>
    guideline.answers.map(({ id, asks, answer, facts, rules, roles }): Entry => {
      const said = rules.flatMap((rule) => sayRule(rule, lookup));
      return {
        id,
        guideline: guideline.id,
        asks,
        body: [...[answer, ...facts].map((sentence) => say(sentence, lookup)), ...said].join(' '),
        roles,
      };
    }),
  ),
  ...topics.map(({ id, asks, about }): Entry => ({ id, guideline: null, asks, body: about, roles: [] })),
];

const sayRule = (id: string, lookup: Lookup): readonly string[] => {
  const rule = lookup(id);
  return rule ? [say(rule.says, lookup, rule)] : [];
};
