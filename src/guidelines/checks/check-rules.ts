import type { Fault } from '../broken-catalogue';
import type { Rule } from '../model';
import type { Material } from '../read-drafts';
import { ownedRules } from './owned';

const nationalDigits = (number: string): string => number.replace(/^\+46/, '0').replace(/\D/g, '');

const faultOf = (rule: Rule): string | null => {
  switch (rule.kind) {
    case 'deadline':
      return rule.trigger.trim() === '' ? 'a time without trigger' : null;
    case 'contact': {
      if (rule.e164 === null) return null;
      if (rule.printed === null) return 'a number that the text does not print';
      return nationalDigits(rule.e164) === nationalDigits(rule.printed) ? null : `${rule.printed} is not ${rule.e164}`;
    }
    case 'age':
      return rule.from !== null && rule.to !== null && rule.from > rule.to ? `from ${rule.from} to ${rule.to}` : null;
    case 'law':
      return rule.successor !== null && rule.edition !== 'old-act' ? 'a successor of what is not the old act' : null;
    case 'consent':
    case 'cost':
    case 'followup':
    case 'form':
    case 'link':
    case 'prohibition':
    case 'role':
    case 'routine':
    case 'term':
    case 'validity':
      return null;
  }
};

/** What one rule says of itself fits together. */
export const checkRules = (material: Material): readonly Fault[] =>
  ownedRules(material).flatMap(({ rule, where }) => {
    const what = faultOf(rule);
    return what === null ? [] : [{ where, what }];
  });
