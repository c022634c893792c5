import type { Rule } from '../model';
import type { Material } from '../read-drafts';

/** A rule with the guideline that it was written in; `national` for what stands outside the guidelines. */
export interface Owned {
  readonly owner: string;
  readonly rule: Rule;
  /** As a fault names it: `botkyrka › bo.frist.utredning`. */
  readonly where: string;
}

const own = (owner: string, rules: readonly Rule[]): readonly Owned[] =>
  rules.map((rule) => ({ owner, rule, where: `${owner} › ${rule.id}` }));

/** Every rule of the module, national ones last. */
export const ownedRules = ({ guidelines, national }: Material): readonly Owned[] => [
  ...guidelines.flatMap(({ id, rules }) => own(id, rules)),
  ...own('national', national),
];

/** How a sentence, a check or a view finds a rule. The first of several editions stands for them. */
export const lookupIn = (material: Material): ((id: string) => Rule | undefined) => {
  const byId = new Map(ownedRules(material).map(({ rule }) => [rule.id as string, rule]));
  return (id) => byId.get(id);
};
