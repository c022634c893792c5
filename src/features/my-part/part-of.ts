import type { Catalogue } from '../../guidelines/catalogue';
import type { Guideline, RoleId, Rule } from '../../guidelines/model';
import { viewAs, type View } from '../../guidelines/view-as';
import { isWatchable } from '../../guidelines/watchable';

/** The sides of a role's part, in the order in which they are shown. */
export const SIDES = ['you-do', 'you-must-not', 'you-may-say', 'you-may-ask', 'you-wait-for'] as const satisfies View[];
export type Side = (typeof SIDES)[number];

/** What a role does, may say and so on by the guidelines of a place: rules, the plainest first. */
export interface Part {
  readonly guidelines: readonly Guideline[];
  readonly sides: Readonly<Record<Side, readonly Rule[]>>;
}

/** A last day is the plainest thing to be told; then what one answers for; then times without a day. */
const plainness = (rule: Rule): number => (isWatchable(rule) ? 0 : rule.kind === 'deadline' ? 2 : 1);

/** One of each list in turn, so that no guideline stands hidden behind another. */
const inTurn = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, i) =>
    lists.flatMap((list) => list.slice(i, i + 1)),
  ).flat();

/** Pure: the same place and role give the same part. A municipality without a guideline gives none of them. */
export const partOf = (catalogue: Catalogue, municipality: string, role: RoleId): Part => {
  const guidelines = catalogue.guidelinesFor(municipality);
  const rulesSeen = (side: Side): readonly Rule[] =>
    inTurn(
      guidelines.map(({ rules }) =>
        rules.filter((rule) => viewAs(rule, role) === side).sort((a, b) => plainness(a) - plainness(b)),
      ),
    );
  return {
    guidelines,
    sides: {
      'you-do': rulesSeen('you-do'),
      'you-must-not': rulesSeen('you-must-not'),
      'you-may-say': rulesSeen('you-may-say'),
      'you-may-ask': rulesSeen('you-may-ask'),
      'you-wait-for': rulesSeen('you-wait-for'),
    },
  };
};
