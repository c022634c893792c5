import type { Fault } from '../broken-catalogue';
import type { Material } from '../read-drafts';
import { lookupIn, ownedRules } from './owned';

/** A conflict stands between guidelines and rules that there are, and names every guideline that its rules stand in. */
export const checkConflicts = (material: Material): readonly Fault[] => {
  const lookup = lookupIn(material);
  const owners = new Map(ownedRules(material).map(({ owner, rule }) => [rule.id as string, owner]));
  const guidelines = new Set<string>([...material.guidelines.map(({ id }) => id), 'national']);
  return material.conflicts.flatMap(({ id, rules, guidelines: named }) => {
    const inRules = new Set(rules.flatMap((rule) => owners.get(rule) ?? []));
    const faults = [
      ...named.filter((guideline) => !guidelines.has(guideline)).map((guideline) => `no guideline ${guideline}`),
      ...rules.filter((rule) => !lookup(rule) && !material.written.has(rule)).map((rule) => `no rule ${rule}`),
      ...[...inRules]
        .filter((owner) => !named.some((guideline) => guideline === owner))
        .map((owner) => `has a rule of ${owner}, which it does not name`),
    ];
    return faults.map((what) => ({ where: `conflicts › ${id}`, what }));
  });
};
