import type { Conflict, Rule } from './model';
import type { Lookup } from './say';
import { say } from './say';
import { numberOf } from './phone-of';
import { sayRuleTime } from './say-time';

/** One statement of the rule module as plain data: the face of `npm run rules -- --json`. */
export interface DumpRow {
  readonly id: string;
  readonly kind: string;
  /** At most 400 characters; the rule's own sentence, its references said. */
  readonly text: string;
  readonly [field: string]: unknown;
}

const LONGEST = 400;

const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);

type Tell = (sentence: string) => string;

/** What a kind carries beyond its sentence; nothing of a rule is left out. */
const fieldsOf = (rule: Rule, tell: Tell): Readonly<Record<string, unknown>> => {
  const maybe = (sentence: string | null) => sentence && tell(sentence);
  switch (rule.kind) {
    case 'age':
      return { from: rule.from, to: rule.to };
    case 'consent':
      return {
        needed: rule.needed,
        direction: rule.direction,
        from: maybe(rule.from),
        notWhen: maybe(rule.notWhen),
        form: maybe(rule.form),
        revoked: maybe(rule.revoked),
        lasts: maybe(rule.lasts),
      };
    case 'contact': {
      const { name, medium, printed, e164, hours, ages, place, purpose, general } = rule;
      return { name, medium, value: printed, shown: numberOf(rule), e164, hours, ages, place, purpose, general };
    }
    case 'cost':
      return { what: rule.what, payer: rule.payer };
    case 'deadline':
      return {
        name: rule.name,
        duration: rule.time.type === 'duration' ? rule.time.iso : null,
        time: sayRuleTime(rule.time, tell),
        counts: rule.counts,
        trigger: tell(rule.trigger),
        acts: rule.acts.name,
        waits: rule.waits && rule.waits.name,
        basis: rule.basis,
        law: rule.law,
        start: { asks: tell(rule.start.asks), open: rule.start.stated ? null : tell(rule.start.open) },
      };
    case 'followup':
      return { nature: rule.nature, responsible: rule.responsible, recipient: rule.recipient };
    case 'form':
      return { name: rule.name, from: rule.from, to: rule.to, fields: rule.fields, link: rule.link };
    case 'law':
      return {
        act: rule.act,
        sfs: rule.sfs,
        paragraph: rule.paragraph,
        edition: rule.edition,
        successor: rule.successor,
      };
    case 'link':
      return { url: rule.url, leadsTo: rule.leadsTo };
    case 'prohibition':
      return { who: rule.who.name };
    case 'role':
      return { who: rule.who.name, does: rule.does.map(tell) };
    case 'routine':
      return {
        name: rule.name,
        steps: rule.steps.map(tell),
        branches: rule.branches.map(({ when, then }) => ({ when: tell(when), then: tell(then) })),
        mustInclude: rule.mustInclude.map(tell),
        mustNot: rule.mustNot.map(tell),
      };
    case 'term':
      return { term: rule.term, defined: rule.defined };
    case 'validity':
      return {
        dated: rule.dated,
        from: rule.period.from ?? null,
        to: rule.period.to ?? null,
        extension: rule.extension && { by: rule.extension.by, unless: tell(rule.extension.unless) },
        revision: rule.revision && { every: rule.revision.every, says: tell(rule.revision.says) },
        whomToAsk: rule.whomToAsk,
      };
  }
};

/** A rule as a row. */
export const ruleRow = (rule: Rule, lookup: Lookup): DumpRow => {
  const tell: Tell = (sentence) => say(sentence, lookup, rule);
  return {
    id: rule.id,
    guideline: rule.source.guideline,
    section: rule.source.section,
    kind: rule.kind,
    text: cut(tell(rule.says)),
    ...fieldsOf(rule, tell),
    roles: rule.roles,
    version: rule.version ?? 1,
    validity: rule.validity,
    reading: rule.reading === undefined ? undefined : tell(rule.reading),
    words: rule.words === undefined ? undefined : tell(rule.words),
  };
};

/** A conflict as a row. It stands in no section: it is between them. */
export const conflictRow = (
  { id, kind, guidelines, rules, type, handling, says }: Conflict,
  lookup: Lookup,
): DumpRow => ({
  id,
  guidelines,
  kind,
  text: cut(say(says, lookup)),
  rules,
  type,
  handling,
});
