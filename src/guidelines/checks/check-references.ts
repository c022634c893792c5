import type { Fault } from '../broken-catalogue';
import type { Rule, RuleKind } from '../model';
import type { Material } from '../read-drafts';
import { lookupIn, ownedRules } from './owned';

interface Reference {
  readonly where: string;
  readonly id: string;
  /** What it must lead to. */
  readonly kind: RuleKind;
}

const fromRule = (rule: Rule, where: string): readonly Reference[] => {
  const to = (field: string, id: string | null | undefined, kind: RuleKind): readonly Reference[] =>
    id === null || id === undefined ? [] : [{ where: `${where} › ${field}`, id, kind }];
  if (rule.kind === 'deadline') return to('law', rule.law, 'law');
  if (rule.kind === 'law') return to('successor', rule.successor, 'law');
  return rule.kind === 'form' ? to('link', rule.link, 'link') : [];
};

/** Every reference from a typed field leads to a rule of the right kind. References inside sentences are another check's. */
export const checkReferences = (material: Material): readonly Fault[] => {
  const lookup = lookupIn(material);
  const references = [
    ...ownedRules(material).flatMap(({ rule, where }) => fromRule(rule, where)),
    ...material.guidelines.map(({ id, validity }): Reference => ({
      where: `${id} › validity`,
      id: validity,
      kind: 'validity',
    })),
  ];
  return references.flatMap(({ where, id, kind }): Fault[] => {
    const rule = lookup(id);
    if (!rule) return material.written.has(id) ? [] : [{ where, what: `no rule ${id}` }];
    return rule.kind === kind ? [] : [{ where, what: `${id} is a ${rule.kind}, not a ${kind}` }];
  });
};
