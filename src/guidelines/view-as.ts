import type { Consent, Party, RoleId, Rule } from './model';

/** What a rule is to somebody in a role. */
export type View =
  'you-do' | 'you-must-not' | 'you-wait-for' | 'you-may-say' | 'you-may-ask' | 'concerns-you' | 'not-yours';

/** As a heading over the rules that are seen so. */
export const VIEW_WORDS: Readonly<Record<View, string>> = {
  'you-do': 'Du gör',
  'you-must-not': 'Du får inte',
  'you-wait-for': 'Du väntar på',
  'you-may-say': 'Du får säga',
  'you-may-ask': 'Du får fråga',
  'concerns-you': 'Gäller dig',
  'not-yours': 'Gäller andra',
};

/** Who works for socialtjänsten: where information goes decides whether they tell or ask. */
const SOCIAL_SERVICES: ReadonlySet<RoleId> = new Set(['socialsekreterare', 'placeringshandlaggare', 'chef']);

const holds = (party: Party | null, role: RoleId): boolean => party?.roles.includes(role) ?? false;

/** A consent that names nobody concerns everybody whom its direction does; only a direction or a name makes it a permission. */
const viewConsent = ({ direction, needed, roles = [] }: Consent, role: RoleId): View => {
  if (roles.length > 0 && !roles.includes(role)) return 'not-yours';
  const social = SOCIAL_SERVICES.has(role);
  switch (direction) {
    case 'to-socialtjansten':
      if (social) return needed === 'no' || needed === 'depends' ? 'you-may-ask' : 'concerns-you';
      return needed === 'no' ? 'you-may-say' : 'concerns-you';
    case 'from-socialtjansten':
      return social ? (needed === 'no' ? 'you-may-say' : 'concerns-you') : 'you-wait-for';
    // What a guardian may know is weighed each time, and a rule without a direction opens only for those it names.
    case 'to-guardian':
      return 'concerns-you';
    case 'between-care-givers':
    case 'within-team':
    case 'any':
      return needed === 'no' && roles.includes(role) ? 'you-may-say' : 'concerns-you';
  }
};

/** One rule as somebody in a role sees it: what they do, may say, must not do or wait for, and what is not theirs. */
export const viewAs = (rule: Rule, role: RoleId): View => {
  switch (rule.kind) {
    case 'deadline':
      if (holds(rule.acts, role)) return 'you-do';
      return holds(rule.waits, role) ? 'you-wait-for' : concerns(rule, role);
    case 'role':
      return holds(rule.who, role) ? 'you-do' : concerns(rule, role);
    case 'prohibition':
      return holds(rule.who, role) || rule.who.roles.length === 0 ? 'you-must-not' : concerns(rule, role);
    case 'consent':
      return viewConsent(rule, role);
    case 'age':
    case 'contact':
    case 'cost':
    case 'followup':
    case 'form':
    case 'law':
    case 'link':
    case 'routine':
    case 'term':
    case 'validity':
      return concerns(rule, role);
  }
};

const concerns = ({ roles = [] }: Rule, role: RoleId): View => (roles.includes(role) ? 'concerns-you' : 'not-yours');
